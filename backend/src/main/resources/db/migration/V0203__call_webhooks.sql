-- Where apps are told of events. One lane for each: what a slow receiver keeps waiting is its own.
CREATE TABLE webhook (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    url text NOT NULL,
    types text[] NOT NULL,
    state text NOT NULL,
    key_id text NOT NULL,
    secret bytea NOT NULL,
    former_key_id text,
    former_secret bytea,
    former_until timestamptz,
    made_at timestamptz NOT NULL,
    rests_until timestamptz NOT NULL,
    failures integer NOT NULL,
    leased_until timestamptz NOT NULL,
    lease integer NOT NULL,
    CONSTRAINT webhook_pk PRIMARY KEY (id),
    CONSTRAINT webhook_app_fk FOREIGN KEY (app_id) REFERENCES app (id),
    CONSTRAINT webhook_state_known CHECK (state IN ('unverified', 'active', 'paused')),
    CONSTRAINT webhook_of_something CHECK (cardinality(types) > 0),
    CONSTRAINT webhook_former_whole CHECK (num_nonnulls(former_key_id, former_secret, former_until) IN (0, 3))
);
CREATE INDEX webhook_of_app ON webhook (app_id, id);
CREATE INDEX webhook_of_type ON webhook USING gin (types) WHERE state = 'active';

-- One event on its way to one receiver; done_at stays empty until it got there or five days have passed.
CREATE TABLE webhook_delivery (
    id uuid NOT NULL,
    webhook_id uuid NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    body text NOT NULL,
    made_at timestamptz NOT NULL,
    next_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    attempts integer NOT NULL,
    outcome text,
    done_at timestamptz,
    CONSTRAINT webhook_delivery_pk PRIMARY KEY (id),
    CONSTRAINT webhook_delivery_once UNIQUE (webhook_id, event_id),
    CONSTRAINT webhook_delivery_webhook_fk FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE,
    CONSTRAINT webhook_delivery_outcome_known CHECK (outcome IN ('delivered', 'dead')),
    CONSTRAINT webhook_delivery_done_with_outcome CHECK ((outcome IS NULL) = (done_at IS NULL))
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, next_at) WHERE done_at IS NULL;
CREATE INDEX webhook_delivery_of_webhook ON webhook_delivery (webhook_id, id);
CREATE INDEX webhook_delivery_of_outcome ON webhook_delivery (webhook_id, outcome, id);
CREATE INDEX webhook_delivery_by_end ON webhook_delivery (done_at);

-- What was answered to each attempt.
CREATE TABLE webhook_attempt (
    delivery_id uuid NOT NULL,
    attempt integer NOT NULL,
    at timestamptz NOT NULL,
    milliseconds integer NOT NULL,
    status integer,
    fault text,
    answer text,
    CONSTRAINT webhook_attempt_pk PRIMARY KEY (delivery_id, attempt),
    CONSTRAINT webhook_attempt_delivery_fk FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE
);
