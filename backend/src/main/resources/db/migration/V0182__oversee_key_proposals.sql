-- Steps of a key proposal (重点提案) that its oversight leader and everybody who sees it can follow.
CREATE TABLE proposal_milestone (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    title text NOT NULL,
    due_on date,
    reached_on date,
    content text,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT proposal_milestone_pk PRIMARY KEY (id),
    CONSTRAINT proposal_milestone_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT proposal_milestone_planned_or_reached CHECK (num_nonnulls(due_on, reached_on) > 0)
);
CREATE INDEX proposal_milestone_of_proposal ON proposal_milestone (proposal_id, id);
CREATE INDEX proposal_milestone_open ON proposal_milestone (due_on) WHERE reached_on IS NULL;
CREATE INDEX proposal_key_of_committee ON proposal (committee_id, id) WHERE key_proposal;

-- Excellent proposals (优秀提案) of a session, named by the office.
CREATE TABLE proposal_excellence (
    proposal_id uuid NOT NULL,
    session_id uuid NOT NULL,
    note text,
    named_by uuid NOT NULL,
    named_at timestamptz NOT NULL,
    CONSTRAINT proposal_excellence_pk PRIMARY KEY (proposal_id),
    CONSTRAINT proposal_excellence_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
CREATE INDEX proposal_excellence_of_session ON proposal_excellence (session_id, proposal_id);
