-- Codes that prove a phone; of phone and code there are only keyed hashes. Rows live 25 hours, as long as they are counted.
CREATE TABLE one_time_code (
    id uuid NOT NULL,
    phone_hash bytea NOT NULL,
    purpose text NOT NULL,
    code_hash bytea NOT NULL,
    made_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    tries integer NOT NULL DEFAULT 0,
    used_at timestamptz,
    CONSTRAINT one_time_code_pk PRIMARY KEY (id),
    CONSTRAINT one_time_code_purpose_known CHECK (purpose IN ('lookup', 'login')),
    CONSTRAINT one_time_code_five_tries CHECK (tries BETWEEN 0 AND 5)
);
CREATE INDEX one_time_code_of_phone ON one_time_code (phone_hash, made_at);
CREATE INDEX one_time_code_by_age ON one_time_code (made_at);

-- Half an hour for who proved a phone; the phone is the blind index of request_contact.
CREATE TABLE phone_session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    phone_index bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT phone_session_pk PRIMARY KEY (id),
    CONSTRAINT phone_session_token_unique UNIQUE (token_hash)
);
CREATE INDEX phone_session_by_expiry ON phone_session (expires_at);
