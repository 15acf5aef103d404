-- When a plenary session takes proposals, and how many it has filed: the row is locked to take the next number, so that numbers
-- have no gap. Terms are entered anew as a whole, so that no foreign key points to plenary_session.
CREATE TABLE proposal_session (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    term_number integer NOT NULL,
    number integer NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    filed integer NOT NULL DEFAULT 0,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CONSTRAINT proposal_session_pk PRIMARY KEY (id),
    CONSTRAINT proposal_session_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT proposal_session_once UNIQUE (committee_id, term_number, number),
    CONSTRAINT proposal_session_closes_after_it_opens CHECK (closes_at > opens_at),
    CONSTRAINT proposal_session_filed_not_negative CHECK (filed >= 0)
);

CREATE TABLE proposal (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    session_id uuid NOT NULL,
    state text NOT NULL,
    kind text NOT NULL,
    category text,
    proposer_account_id uuid NOT NULL,
    proposer_member_id uuid,
    proposer_name text NOT NULL,
    group_name text,
    subject text NOT NULL,
    situation text,
    analysis text,
    recommendations text,
    suggested_unit_ids uuid[] NOT NULL DEFAULT '{}',
    drafted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    submitted_at timestamptz,
    examiner_account_id uuid,
    examiner_name text,
    filing_number integer,
    filed_at timestamptz,
    reason_code text,
    reason text,
    merged_into uuid,
    consented boolean NOT NULL DEFAULT false,
    published boolean NOT NULL DEFAULT false,
    words_consent text NOT NULL,
    handling_mode text,
    unit_ids uuid[] NOT NULL DEFAULT '{}',
    assigned_at timestamptz,
    reply_due timestamptz,
    replied_at timestamptz,
    feedback_due timestamptz,
    result_class text,
    dissatisfactions integer NOT NULL DEFAULT 0,
    promised_on date,
    closed_at timestamptz,
    closure text,
    key_proposal boolean NOT NULL DEFAULT false,
    oversight_account_id uuid,
    oversight_name text,
    CONSTRAINT proposal_pk PRIMARY KEY (id),
    CONSTRAINT proposal_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT proposal_session_fk FOREIGN KEY (session_id) REFERENCES proposal_session (id),
    CONSTRAINT proposal_proposer_account_fk FOREIGN KEY (proposer_account_id) REFERENCES account (id),
    CONSTRAINT proposal_proposer_member_fk FOREIGN KEY (proposer_member_id) REFERENCES member (id),
    CONSTRAINT proposal_examiner_fk FOREIGN KEY (examiner_account_id) REFERENCES account (id),
    CONSTRAINT proposal_oversight_fk FOREIGN KEY (oversight_account_id) REFERENCES account (id),
    CONSTRAINT proposal_merged_into_fk FOREIGN KEY (merged_into) REFERENCES proposal (id),
    CONSTRAINT proposal_state_known CHECK (state IN ('draft', 'submitted', 'preliminary', 'filed', 'not_filed', 'merged', 'returned', 'withdrawn', 'assigned', 'replied', 'feedback', 'closed', 'rehandling', 'tracking', 're_replied')),
    CONSTRAINT proposal_kind_known CHECK (kind IN ('member', 'joint', 'party_or_sector_group', 'special_committee')),
    CONSTRAINT proposal_words_consent_known CHECK (words_consent IN ('not_needed', 'not_asked', 'given', 'refused')),
    CONSTRAINT proposal_mode_known CHECK (handling_mode IN ('sole', 'joint', 'separate')),
    CONSTRAINT proposal_result_class_known CHECK (result_class IN ('a', 'b', 'c', 'd')),
    CONSTRAINT proposal_closure_known CHECK (closure IN ('satisfied', 'mostly_satisfied', 'dissatisfied', 'no_feedback')),
    CONSTRAINT proposal_number_when_filed CHECK ((filing_number IS NULL) = (filed_at IS NULL)),
    CONSTRAINT proposal_number_once UNIQUE (session_id, filing_number),
    CONSTRAINT proposal_merged_into_another CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id),
    CONSTRAINT proposal_not_filed_with_reason CHECK (state <> 'not_filed' OR reason_code IS NOT NULL AND reason IS NOT NULL)
);
-- what the office and the leaders list: what was submitted, the newest first, by session and by state
CREATE INDEX proposal_of_committee ON proposal (committee_id, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_of_committee_by_state ON proposal (committee_id, state, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_of_session ON proposal (session_id, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_of_session_by_state ON proposal (session_id, state, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_filed_of_committee ON proposal (committee_id, id) WHERE filed_at IS NOT NULL;
CREATE INDEX proposal_of_proposing_account ON proposal (proposer_account_id, id);
CREATE INDEX proposal_of_proposing_member ON proposal (proposer_member_id, id) WHERE proposer_member_id IS NOT NULL;
CREATE INDEX proposal_of_units ON proposal USING gin (unit_ids) WHERE filed_at IS NOT NULL;
CREATE INDEX proposal_overseen ON proposal (oversight_account_id, id) WHERE oversight_account_id IS NOT NULL;
CREATE INDEX proposal_merged ON proposal (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX proposal_public ON proposal (committee_id, id) WHERE consented AND published AND filed_at IS NOT NULL;
CREATE INDEX proposal_public_of_session ON proposal (session_id, filing_number) WHERE consented AND published AND filed_at IS NOT NULL;

-- Who is asked to cosign: no answer yet, yes, or no.
CREATE TABLE proposal_cosigner (
    proposal_id uuid NOT NULL,
    member_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    asked_at timestamptz NOT NULL,
    answer boolean,
    answered_at timestamptz,
    CONSTRAINT proposal_cosigner_pk PRIMARY KEY (proposal_id, member_id),
    CONSTRAINT proposal_cosigner_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT proposal_cosigner_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT proposal_cosigner_answer_whole CHECK ((answer IS NULL) = (answered_at IS NULL))
);
CREATE INDEX proposal_cosigner_of_member ON proposal_cosigner (member_id, proposal_id);
