-- Opinion reports (社情民意信息): drafted, examined, edited, issued under a number of the committee's year, and what each level
-- above made of them.
CREATE TABLE opinion_report (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    division_code text NOT NULL,
    author_account_id uuid,
    author_member_id uuid,
    author_name text NOT NULL,
    internal boolean NOT NULL,
    express boolean NOT NULL,
    author_agrees boolean NOT NULL,
    title text,
    situation text,
    analysis text,
    recommendations text,
    revision integer NOT NULL,
    confidentiality_confirmed_at timestamptz NOT NULL,
    origin_kind text,
    origin_id uuid,
    consent text NOT NULL,
    consent_how text,
    consent_at timestamptz,
    state text NOT NULL,
    reason_code text,
    reason text,
    drafted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    submitted_at timestamptz,
    number text,
    signed_by uuid,
    signer_name text,
    issued_at timestamptz,
    published_at timestamptz,
    archived_at timestamptz,
    cycle date,
    triage_due date,
    assign_due date,
    collect_told boolean NOT NULL,
    triage_late boolean NOT NULL,
    assign_late boolean NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT opinion_report_pk PRIMARY KEY (id),
    CONSTRAINT opinion_report_number_unique UNIQUE (number),
    CONSTRAINT opinion_report_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT opinion_report_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT opinion_report_author_account_fk FOREIGN KEY (author_account_id) REFERENCES account (id),
    CONSTRAINT opinion_report_author_member_fk FOREIGN KEY (author_member_id) REFERENCES member (id),
    CONSTRAINT opinion_report_author_known CHECK (num_nonnulls(author_account_id, author_member_id) > 0),
    CONSTRAINT opinion_report_state_known CHECK (state IN ('draft', 'submitted', 'screened', 'returned', 'rejected', 'edited', 'issued', 'archived', 'withdrawn')),
    CONSTRAINT opinion_report_consent_known CHECK (consent IN ('not_needed', 'not_asked', 'asked', 'given', 'refused')),
    CONSTRAINT opinion_report_origin_whole CHECK ((origin_kind IS NULL) = (origin_id IS NULL)),
    CONSTRAINT opinion_report_short CHECK (length(coalesce(situation, '')) + length(coalesce(analysis, '')) + length(coalesce(recommendations, '')) <= 1500),
    CONSTRAINT opinion_report_issue_whole CHECK (num_nulls(number, signer_name, issued_at) IN (0, 3)),
    CONSTRAINT opinion_report_numbered_once_issued CHECK ((state IN ('issued', 'archived')) = (number IS NOT NULL)),
    CONSTRAINT opinion_report_internal_never_public CHECK (NOT (internal AND published_at IS NOT NULL)),
    CONSTRAINT opinion_report_public_by_agreement CHECK (published_at IS NULL OR author_agrees AND issued_at IS NOT NULL),
    CONSTRAINT opinion_report_cycle_whole CHECK (num_nulls(cycle, triage_due, assign_due) IN (0, 3))
);
-- the office sees what was submitted at least once
CREATE INDEX opinion_report_of_committee ON opinion_report (committee_id, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX opinion_report_of_committee_by_state ON opinion_report (committee_id, state, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX opinion_report_of_venue ON opinion_report (venue_id, id) WHERE venue_id IS NOT NULL;
CREATE INDEX opinion_report_of_member ON opinion_report (author_member_id, id) WHERE author_member_id IS NOT NULL;
CREATE INDEX opinion_report_of_account ON opinion_report (author_account_id, id) WHERE author_account_id IS NOT NULL;
CREATE INDEX opinion_report_of_cycle ON opinion_report (committee_id, cycle, id) WHERE cycle IS NOT NULL;
CREATE INDEX opinion_report_issued ON opinion_report (committee_id, issued_at) WHERE issued_at IS NOT NULL;
CREATE INDEX opinion_report_public ON opinion_report (division_code text_pattern_ops, id) WHERE published_at IS NOT NULL;
CREATE INDEX opinion_report_public_newest ON opinion_report (id) WHERE published_at IS NOT NULL;
CREATE INDEX opinion_report_by_terms ON opinion_report USING gin (terms);
-- what has still a day to be flagged stays a short list
CREATE INDEX opinion_report_collecting ON opinion_report (drafted_at) WHERE express AND NOT collect_told AND state = 'draft';
CREATE INDEX opinion_report_triage_due ON opinion_report (triage_due) WHERE NOT triage_late AND state = 'submitted';
CREATE INDEX opinion_report_assign_due ON opinion_report (assign_due)
    WHERE NOT assign_late AND state IN ('screened', 'edited', 'issued');

-- The texts as they were submitted and after each editing; nothing changes them.
CREATE TABLE opinion_report_revision (
    report_id uuid NOT NULL,
    number integer NOT NULL,
    title text NOT NULL,
    situation text NOT NULL,
    analysis text,
    recommendations text NOT NULL,
    note text,
    account_id uuid,
    editor_name text,
    at timestamptz NOT NULL,
    CONSTRAINT opinion_report_revision_pk PRIMARY KEY (report_id, number),
    CONSTRAINT opinion_report_revision_report_fk FOREIGN KEY (report_id) REFERENCES opinion_report (id)
);

-- The last number of a committee's year; taken in the transaction that issues, so there are no gaps.
CREATE TABLE opinion_report_number (
    committee_id uuid NOT NULL,
    year integer NOT NULL,
    last integer NOT NULL,
    CONSTRAINT opinion_report_number_pk PRIMARY KEY (committee_id, year),
    CONSTRAINT opinion_report_number_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE TABLE adoption (
    id uuid NOT NULL,
    version integer NOT NULL,
    report_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    level text NOT NULL,
    receiver_id uuid,
    receiver_name text NOT NULL,
    state text NOT NULL,
    note text,
    evidence text,
    reason text,
    instruction text,
    instructor text,
    instructed_on date,
    unit_id uuid,
    unit_name text,
    due_on date,
    feedback text,
    feedback_name text,
    forwarded_at timestamptz NOT NULL,
    decided_at timestamptz,
    instructed_at timestamptz,
    assigned_at timestamptz,
    feedback_at timestamptz,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    CONSTRAINT adoption_pk PRIMARY KEY (id),
    CONSTRAINT adoption_once_per_level UNIQUE (report_id, level),
    CONSTRAINT adoption_report_fk FOREIGN KEY (report_id) REFERENCES opinion_report (id),
    CONSTRAINT adoption_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT adoption_receiver_fk FOREIGN KEY (receiver_id) REFERENCES committee (id),
    CONSTRAINT adoption_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT adoption_level_known CHECK (level IN ('county', 'city', 'province', 'national')),
    CONSTRAINT adoption_state_known CHECK (state IN ('forwarded', 'adopted', 'not_adopted', 'instructed', 'assigned', 'feedback')),
    CONSTRAINT adoption_decided_with_time CHECK ((state = 'forwarded') = (decided_at IS NULL)),
    -- what is entered by hand of a level that is not in this system is proved
    CONSTRAINT adoption_by_hand_with_evidence CHECK (receiver_id IS NOT NULL OR decided_at IS NULL OR evidence IS NOT NULL)
);
CREATE INDEX adoption_of_committee ON adoption (committee_id, id);
CREATE INDEX adoption_of_receiver ON adoption (receiver_id, id) WHERE receiver_id IS NOT NULL;
CREATE INDEX adoption_of_receiver_by_state ON adoption (receiver_id, state, id) WHERE receiver_id IS NOT NULL;
CREATE INDEX adoption_of_unit ON adoption (unit_id, id) WHERE unit_id IS NOT NULL;
CREATE INDEX adoption_decided ON adoption (committee_id, decided_at) WHERE decided_at IS NOT NULL;
