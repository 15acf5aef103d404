-- Where a browser wants to be told: an account's, or of who holds a request's receipt. Endpoint and keys are sealed.
CREATE TABLE push_subscription (
    id uuid NOT NULL,
    account_id uuid,
    request_id uuid,
    endpoint_hash bytea NOT NULL,
    key_id text NOT NULL,
    sealed bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT push_subscription_pk PRIMARY KEY (id),
    CONSTRAINT push_subscription_of_one CHECK (num_nonnulls(account_id, request_id) = 1),
    CONSTRAINT push_subscription_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT push_subscription_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX push_subscription_of_account ON push_subscription (account_id, endpoint_hash) WHERE account_id IS NOT NULL;
CREATE UNIQUE INDEX push_subscription_of_request ON push_subscription (request_id, endpoint_hash) WHERE request_id IS NOT NULL;
