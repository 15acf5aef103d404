-- What an app hands over to the client's page for one of its users, until its link ends; sealed like a contact.
CREATE TABLE launch (
    id uuid NOT NULL,
    app_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    qr_code text NOT NULL,
    key_id text NOT NULL,
    phone bytea NOT NULL,
    name bytea,
    content bytea,
    expires_at timestamptz NOT NULL,
    CONSTRAINT launch_pk PRIMARY KEY (id),
    CONSTRAINT launch_token_once UNIQUE (token_hash),
    CONSTRAINT launch_app_fk FOREIGN KEY (app_id) REFERENCES app (id)
);
CREATE INDEX launch_by_end ON launch (expires_at);
