-- Third-party apps. One is kept by the committee that registered it; what it may do anywhere, each committee grants for itself.
CREATE TABLE app (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    name text NOT NULL,
    purpose text NOT NULL,
    contact text NOT NULL,
    registered_at timestamptz NOT NULL,
    disabled_at timestamptz,
    CONSTRAINT app_pk PRIMARY KEY (id),
    CONSTRAINT app_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE INDEX app_of_committee ON app (committee_id);

CREATE TABLE app_grant (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    scopes text[] NOT NULL,
    venue_ids uuid[] NOT NULL,
    granted_at timestamptz NOT NULL,
    CONSTRAINT app_grant_pk PRIMARY KEY (id),
    CONSTRAINT app_grant_once UNIQUE (app_id, committee_id),
    CONSTRAINT app_grant_of_something CHECK (cardinality(scopes) > 0),
    CONSTRAINT app_grant_app_fk FOREIGN KEY (app_id) REFERENCES app (id),
    CONSTRAINT app_grant_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE INDEX app_grant_of_committee ON app_grant (committee_id);

-- Of a key only its hash and its beginning are kept; the whole is shown once.
CREATE TABLE app_key (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    prefix text NOT NULL,
    key_hash bytea NOT NULL,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT app_key_pk PRIMARY KEY (id),
    CONSTRAINT app_key_hash_unique UNIQUE (key_hash),
    CONSTRAINT app_key_app_fk FOREIGN KEY (app_id) REFERENCES app (id)
);
CREATE INDEX app_key_of_app ON app_key (app_id);

-- Access tokens of OAuth2; one dies with the key it was got by.
CREATE TABLE app_token (
    token_hash bytea NOT NULL,
    key_id uuid NOT NULL,
    scopes text[] NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT app_token_pk PRIMARY KEY (token_hash),
    CONSTRAINT app_token_key_fk FOREIGN KEY (key_id) REFERENCES app_key (id) ON DELETE CASCADE
);
CREATE INDEX app_token_by_expiry ON app_token (expires_at);
CREATE INDEX app_token_of_key ON app_token (key_id);

CREATE TABLE app_usage (
    app_id uuid NOT NULL,
    day date NOT NULL,
    operation text NOT NULL,
    calls bigint NOT NULL,
    refused bigint NOT NULL,
    CONSTRAINT app_usage_pk PRIMARY KEY (app_id, day, operation),
    CONSTRAINT app_usage_app_fk FOREIGN KEY (app_id) REFERENCES app (id)
);
