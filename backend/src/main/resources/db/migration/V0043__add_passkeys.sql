-- A holder's passkeys (WebAuthn): public keys, and the counter that tells a copy from the original.
CREATE TABLE account_passkey (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    credential_id bytea NOT NULL,
    credential bytea NOT NULL,
    backup_eligible boolean NOT NULL,
    backed_up boolean NOT NULL,
    sign_count bigint NOT NULL,
    label text NOT NULL,
    made_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT account_passkey_pk PRIMARY KEY (id),
    CONSTRAINT account_passkey_credential_unique UNIQUE (credential_id),
    CONSTRAINT account_passkey_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX account_passkey_of_account ON account_passkey (account_id, made_at);

-- What an authenticator has to sign, once and within minutes; without an account while nobody knows who signs in.
CREATE TABLE passkey_challenge (
    id uuid NOT NULL,
    challenge bytea NOT NULL,
    account_id uuid,
    expires_at timestamptz NOT NULL,
    CONSTRAINT passkey_challenge_pk PRIMARY KEY (id),
    CONSTRAINT passkey_challenge_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX passkey_challenge_by_expiry ON passkey_challenge (expires_at);
