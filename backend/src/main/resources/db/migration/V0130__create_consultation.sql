-- Topics for consultation (议题征集, 协商议题) and what comes of them: a call gathers topics, a consultation takes one up,
-- an outcome is what somebody must do about it.
CREATE TABLE topic_call (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    division_code text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    sources text[] NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    published_at timestamptz,
    ended_at timestamptz,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT topic_call_pk PRIMARY KEY (id),
    CONSTRAINT topic_call_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT topic_call_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT topic_call_sources_known CHECK (sources <@ ARRAY['party_government', 'member', 'resident', 'open_call'] AND cardinality(sources) > 0),
    CONSTRAINT topic_call_closes_after_it_opens CHECK (closes_on >= opens_on)
);
CREATE INDEX topic_call_of_committee ON topic_call (committee_id, id);
CREATE INDEX topic_call_of_venue ON topic_call (venue_id, id) WHERE venue_id IS NOT NULL;
CREATE INDEX topic_call_public ON topic_call (division_code text_pattern_ops, id) WHERE published_at IS NOT NULL;

CREATE TABLE topic (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    division_code text NOT NULL,
    call_id uuid,
    source text NOT NULL,
    category_code text,
    title text NOT NULL,
    situation text NOT NULL,
    suggestion text,
    proposer_account_id uuid,
    proposer_member_id uuid,
    proposer_name text,
    state text NOT NULL,
    reason_code text,
    reason text,
    merged_into uuid,
    public_title text,
    public_summary text,
    consent_version text,
    proposed_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    receipt_hash bytea,
    submission_key_hash bytea,
    body_hash bytea,
    CONSTRAINT topic_pk PRIMARY KEY (id),
    CONSTRAINT topic_submission_key_unique UNIQUE (submission_key_hash),
    CONSTRAINT topic_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT topic_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT topic_call_fk FOREIGN KEY (call_id) REFERENCES topic_call (id),
    CONSTRAINT topic_proposer_account_fk FOREIGN KEY (proposer_account_id) REFERENCES account (id),
    CONSTRAINT topic_proposer_member_fk FOREIGN KEY (proposer_member_id) REFERENCES member (id),
    CONSTRAINT topic_merged_into_fk FOREIGN KEY (merged_into) REFERENCES topic (id),
    CONSTRAINT topic_source_known CHECK (source IN ('party_government', 'member', 'resident', 'open_call')),
    CONSTRAINT topic_state_known CHECK (state IN ('proposed', 'screened', 'approved', 'rejected', 'deferred', 'merged')),
    CONSTRAINT topic_merged_into_another CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id),
    CONSTRAINT topic_receipt_with_key CHECK (num_nulls(receipt_hash, submission_key_hash, body_hash) IN (0, 3)),
    CONSTRAINT topic_public_with_title CHECK ((public_title IS NULL) = (public_summary IS NULL))
);
CREATE INDEX topic_of_committee ON topic (committee_id, id);
CREATE INDEX topic_of_committee_by_state ON topic (committee_id, state, id);
CREATE INDEX topic_of_venue ON topic (venue_id, id) WHERE venue_id IS NOT NULL;
CREATE INDEX topic_of_call ON topic (call_id, id) WHERE call_id IS NOT NULL;
CREATE INDEX topic_of_proposing_member ON topic (proposer_member_id, id) WHERE proposer_member_id IS NOT NULL;
CREATE INDEX topic_public ON topic (division_code text_pattern_ops, id) WHERE public_title IS NOT NULL AND state = 'approved';
CREATE INDEX topic_public_of_venue ON topic (venue_id, id) WHERE public_title IS NOT NULL AND state = 'approved';
CREATE INDEX topic_merged ON topic (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE consultation (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    division_code text NOT NULL,
    level text NOT NULL,
    topic_id uuid,
    micro boolean NOT NULL,
    public boolean NOT NULL,
    title text NOT NULL,
    format text NOT NULL,
    convener_account_id uuid,
    convener_member_id uuid,
    convener_name text NOT NULL,
    plan text,
    place text,
    starts_at timestamptz,
    ends_at timestamptz,
    state text NOT NULL,
    reason text,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    noticed_at timestamptz,
    held_at timestamptz,
    minuted_at timestamptz,
    archived_at timestamptz,
    notice_due date,
    materials_due date,
    minutes_due date,
    notice_late boolean NOT NULL DEFAULT false,
    materials_late boolean NOT NULL DEFAULT false,
    minutes_late boolean NOT NULL DEFAULT false,
    minutes text,
    consensus text,
    public_minutes text,
    CONSTRAINT consultation_pk PRIMARY KEY (id),
    CONSTRAINT consultation_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT consultation_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT consultation_topic_fk FOREIGN KEY (topic_id) REFERENCES topic (id),
    CONSTRAINT consultation_convener_account_fk FOREIGN KEY (convener_account_id) REFERENCES account (id),
    CONSTRAINT consultation_convener_member_fk FOREIGN KEY (convener_member_id) REFERENCES member (id),
    CONSTRAINT consultation_level_known CHECK (level IN ('province', 'city', 'county', 'town', 'village')),
    CONSTRAINT consultation_format_known CHECK (format IN ('meeting', 'contact', 'on_site', 'online')),
    CONSTRAINT consultation_state_known CHECK (state IN ('planned', 'researching', 'noticed', 'in_session', 'adjourned', 'minuted', 'submitted', 'adopted', 'partly_adopted', 'not_adopted', 'implementing', 'answered', 'evaluated', 'archived', 'cancelled')),
    CONSTRAINT consultation_consensus_known CHECK (consensus IN ('full', 'partial', 'none')),
    CONSTRAINT consultation_topic_unless_micro CHECK (micro OR topic_id IS NOT NULL),
    CONSTRAINT consultation_ends_after_it_starts CHECK (ends_at > starts_at)
);
CREATE INDEX consultation_of_committee ON consultation (committee_id, id);
CREATE INDEX consultation_of_committee_by_state ON consultation (committee_id, state, id);
CREATE INDEX consultation_of_venue ON consultation (venue_id, id) WHERE venue_id IS NOT NULL;
CREATE INDEX consultation_of_convener ON consultation (convener_member_id, id) WHERE convener_member_id IS NOT NULL;
CREATE INDEX consultation_of_topic ON consultation (topic_id, id) WHERE topic_id IS NOT NULL;
CREATE INDEX consultation_public ON consultation (division_code text_pattern_ops, starts_at, id)
    WHERE public AND noticed_at IS NOT NULL;
CREATE INDEX consultation_public_of_venue ON consultation (venue_id, starts_at, id)
    WHERE public AND noticed_at IS NOT NULL;
-- what the landing page of a code and the calendars read
CREATE INDEX consultation_open_of_venue ON consultation (venue_id, starts_at, id)
    WHERE public AND state IN ('noticed', 'in_session', 'adjourned');
-- what has still a day to be flagged stays a short list
CREATE INDEX consultation_notice_due ON consultation (notice_due)
    WHERE NOT notice_late AND state IN ('planned', 'researching');
CREATE INDEX consultation_minutes_due ON consultation (minutes_due)
    WHERE NOT minutes_late AND state IN ('in_session', 'adjourned');

CREATE TABLE outcome (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    consultation_id uuid NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    content text NOT NULL,
    unit_id uuid,
    due_on date,
    indicator text,
    indicator_unit text,
    before numeric,
    after numeric,
    answer text,
    answered_by uuid,
    answerer_name text,
    answered_at timestamptz,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT outcome_pk PRIMARY KEY (id),
    CONSTRAINT outcome_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT outcome_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT outcome_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT outcome_position_once UNIQUE (consultation_id, position),
    CONSTRAINT outcome_answer_whole CHECK ((answered_at IS NULL) = (answer IS NULL))
);
CREATE INDEX outcome_of_committee ON outcome (committee_id, id);
CREATE INDEX outcome_of_unit ON outcome (unit_id, id) WHERE unit_id IS NOT NULL;
CREATE INDEX outcome_due ON outcome (committee_id, due_on) WHERE answered_at IS NULL;
