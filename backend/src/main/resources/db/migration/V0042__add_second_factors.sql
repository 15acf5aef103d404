-- A code that changes every 30 seconds (RFC 6238): the secret encrypted, the last step used kept, so that no code works twice.
CREATE TABLE account_totp (
    account_id uuid NOT NULL,
    secret bytea NOT NULL,
    key_id text NOT NULL,
    confirmed_at timestamptz,
    last_step bigint NOT NULL DEFAULT 0,
    CONSTRAINT account_totp_pk PRIMARY KEY (account_id),
    CONSTRAINT account_totp_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);

-- For who lost the device; only hashes are kept, each good for one use.
CREATE TABLE account_recovery_code (
    account_id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamptz,
    CONSTRAINT account_recovery_code_pk PRIMARY KEY (account_id, code_hash),
    CONSTRAINT account_recovery_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
