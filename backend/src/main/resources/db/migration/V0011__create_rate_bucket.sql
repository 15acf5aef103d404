-- What callers have left of their rates. The id is a keyed hash of limit, caller and day; the state is bucket4j's.
-- Unlogged: after a crash everybody starts afresh, which costs less than a flushed write per lease.
CREATE UNLOGGED TABLE rate_bucket (
    id text NOT NULL,
    state bytea,
    full_at timestamptz,
    CONSTRAINT rate_bucket_pk PRIMARY KEY (id)
);

CREATE INDEX rate_bucket_full_at_idx ON rate_bucket (full_at);
