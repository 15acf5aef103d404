-- What is still to be sent to people outside the workbench. Recipient and words are sealed, and wiped once it is done.
CREATE TABLE delivery (
    id uuid NOT NULL,
    key text NOT NULL,
    channel text NOT NULL,
    key_id text,
    sealed bytea,
    made_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    fault text,
    outcome text,
    done_at timestamptz,
    CONSTRAINT delivery_pk PRIMARY KEY (id),
    CONSTRAINT delivery_once UNIQUE (key),
    CONSTRAINT delivery_channel_known CHECK (channel IN ('email', 'push', 'sms', 'wechat')),
    CONSTRAINT delivery_outcome_known CHECK (outcome IN ('delivered', 'failed', 'expired')),
    CONSTRAINT delivery_done_whole CHECK (num_nonnulls(outcome, done_at) IN (0, 2)),
    CONSTRAINT delivery_wiped_when_done CHECK ((done_at IS NULL) = (sealed IS NOT NULL))
);
CREATE INDEX delivery_waiting ON delivery (channel, next_at) WHERE done_at IS NULL;
CREATE INDEX delivery_done ON delivery (done_at) WHERE done_at IS NOT NULL;
