-- A sign-in under way at the identity provider: hashes of what the browser carries, and whose account it led to.
CREATE TABLE oidc_flow (
    id uuid NOT NULL,
    state_hash bytea NOT NULL,
    browser_hash bytea NOT NULL,
    invitation_hash bytea,
    claimed_at timestamptz,
    account_id uuid,
    vouched boolean NOT NULL DEFAULT false,
    expires_at timestamptz NOT NULL,
    CONSTRAINT oidc_flow_pk PRIMARY KEY (id),
    CONSTRAINT oidc_flow_state_unique UNIQUE (state_hash),
    CONSTRAINT oidc_flow_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX oidc_flow_by_expiry ON oidc_flow (expires_at);
