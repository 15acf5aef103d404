-- Solutions that were accepted, until they are over; a crash forgets them, which costs less than a flushed write each.
CREATE UNLOGGED TABLE used_proof (
    challenge text NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT used_proof_pk PRIMARY KEY (challenge)
);
CREATE INDEX used_proof_by_expiry ON used_proof (expires_at);
