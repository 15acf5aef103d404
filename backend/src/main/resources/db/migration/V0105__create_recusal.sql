-- Who a request names, and who is kept away from it: for them it does not exist. A person is an account, a member or both.
CREATE TABLE recusal (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    kind text NOT NULL,
    account_id uuid,
    member_id uuid,
    reason text,
    at timestamptz NOT NULL,
    by_account_id uuid,
    by_name text,
    lifted_at timestamptz,
    lifted_reason text,
    CONSTRAINT recusal_pk PRIMARY KEY (id),
    CONSTRAINT recusal_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT recusal_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT recusal_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT recusal_of_somebody CHECK (num_nonnulls(account_id, member_id) > 0),
    CONSTRAINT recusal_kind_known CHECK (kind IN ('named', 'declared', 'ordered')),
    CONSTRAINT recusal_lifted_whole CHECK ((lifted_at IS NULL) = (lifted_reason IS NULL))
);
CREATE INDEX recusal_of_request ON recusal (request_id, at, id);
CREATE INDEX recusal_of_account ON recusal (account_id) WHERE lifted_at IS NULL;
CREATE INDEX recusal_of_member ON recusal (member_id) WHERE lifted_at IS NULL;
CREATE UNIQUE INDEX recusal_once ON recusal (request_id, coalesce(account_id, member_id)) WHERE lifted_at IS NULL;
