-- Whose account a subject of an identity provider is; linked by an invitation or an administrator, never by an address.
CREATE TABLE account_identity (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    issuer text NOT NULL,
    subject text NOT NULL,
    linked_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT account_identity_pk PRIMARY KEY (id),
    CONSTRAINT account_identity_subject_unique UNIQUE (issuer, subject),
    CONSTRAINT account_identity_account_unique UNIQUE (account_id, issuer),
    CONSTRAINT account_identity_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
