-- The outcome of a call that creates, for its replay; submissions keep their key on their own row for good.
CREATE TABLE idempotency_record (
    key_hash bytea NOT NULL,
    body_hash bytea NOT NULL,
    subject_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT idempotency_record_pk PRIMARY KEY (key_hash)
);
CREATE INDEX idempotency_record_by_age ON idempotency_record (made_at);
