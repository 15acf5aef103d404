-- What residents say in a discussion. Nothing here leads to the author: the receipt is hashed, and the pseudonym is made
-- under a key for this discussion alone, so that two discussions cannot be linked.
CREATE TABLE statement (
    id uuid NOT NULL,
    version integer NOT NULL,
    discussion_id uuid NOT NULL,
    content text NOT NULL,
    pseudonym text NOT NULL,
    state text NOT NULL,
    state_since timestamptz NOT NULL,
    submitted_at timestamptz NOT NULL,
    reason_code text,
    note text,
    kind_id uuid,
    merged_into uuid,
    consent_version text NOT NULL,
    receipt_hash bytea NOT NULL,
    submission_key_hash bytea NOT NULL,
    body_hash bytea NOT NULL,
    CONSTRAINT statement_pk PRIMARY KEY (id),
    CONSTRAINT statement_submission_key_unique UNIQUE (submission_key_hash),
    CONSTRAINT statement_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id),
    CONSTRAINT statement_kind_fk FOREIGN KEY (kind_id) REFERENCES statement_kind (id) ON DELETE SET NULL,
    CONSTRAINT statement_merged_into_fk FOREIGN KEY (merged_into) REFERENCES statement (id),
    CONSTRAINT statement_state_known CHECK (state IN ('pending', 'published', 'rejected', 'merged', 'withdrawn')),
    CONSTRAINT statement_merged_into_another CHECK ((state = 'merged') = (merged_into IS NOT NULL) AND merged_into <> id),
    CONSTRAINT statement_rejected_with_reason CHECK ((state = 'rejected') = (reason_code IS NOT NULL)),
    CONSTRAINT statement_withdrawn_is_empty CHECK ((state = 'withdrawn') = (content = ''))
);
-- the queue of moderators, and each other list of staff
CREATE INDEX statement_by_state ON statement (discussion_id, state, id);
CREATE INDEX statement_by_kind ON statement (kind_id, id) WHERE kind_id IS NOT NULL;
CREATE INDEX statement_merged ON statement (merged_into) WHERE merged_into IS NOT NULL;
