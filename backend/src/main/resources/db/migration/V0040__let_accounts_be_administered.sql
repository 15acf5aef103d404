-- An account begins with an invitation, before its holder has chosen a password; the committee that invited it keeps it.
ALTER TABLE account
    ALTER COLUMN password_hash DROP NOT NULL,
    ADD COLUMN committee_id uuid,
    ADD COLUMN password_expired boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT account_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id);
UPDATE account a
SET committee_id = (SELECT g.committee_id FROM account_grant g WHERE g.account_id = a.id ORDER BY g.id LIMIT 1);
CREATE INDEX account_of_committee ON account (committee_id);
CREATE INDEX account_grant_of_committee ON account_grant (committee_id, account_id);

-- A link that lets one person choose a password once; only its hash is kept, and a new one replaces the old.
CREATE TABLE account_invitation (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT account_invitation_pk PRIMARY KEY (id),
    CONSTRAINT account_invitation_account_once UNIQUE (account_id),
    CONSTRAINT account_invitation_token_unique UNIQUE (token_hash),
    CONSTRAINT account_invitation_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX account_invitation_by_expiry ON account_invitation (expires_at);
