-- Hearings (办理进展情况汇报座谈会): the busiest units report how far they have got, face to face with proposers.
CREATE TABLE proposal_hearing (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    session_id uuid NOT NULL,
    title text NOT NULL,
    starts_at timestamptz NOT NULL,
    place text NOT NULL,
    unit_ids uuid[] NOT NULL,
    state text NOT NULL,
    record text,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT proposal_hearing_pk PRIMARY KEY (id),
    CONSTRAINT proposal_hearing_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT proposal_hearing_session_fk FOREIGN KEY (session_id) REFERENCES proposal_session (id),
    CONSTRAINT proposal_hearing_state_known CHECK (state IN ('planned', 'held', 'cancelled')),
    CONSTRAINT proposal_hearing_of_units CHECK (cardinality(unit_ids) > 0),
    CONSTRAINT proposal_hearing_held_with_record CHECK ((state = 'held') = (record IS NOT NULL))
);
CREATE INDEX proposal_hearing_of_committee ON proposal_hearing (committee_id, id);
CREATE INDEX proposal_hearing_of_units ON proposal_hearing USING gin (unit_ids);
