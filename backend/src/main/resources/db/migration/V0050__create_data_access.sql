-- Who saw what of a resident, shown to that resident: looks at the contact, reads of restricted requests, exports.
CREATE TABLE data_access (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamptz NOT NULL,
    account_id uuid,
    name text,
    party text NOT NULL,
    reason text,
    CONSTRAINT data_access_pk PRIMARY KEY (id),
    CONSTRAINT data_access_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT data_access_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT data_access_kind_known CHECK (kind IN ('contact_reveal', 'restricted_read', 'export')),
    CONSTRAINT data_access_reveal_has_a_reason CHECK (kind <> 'contact_reveal' OR reason IS NOT NULL)
);
CREATE INDEX data_access_of_request ON data_access (request_id, at, id);
CREATE INDEX data_access_reveals_of_account ON data_access (account_id, at) WHERE kind = 'contact_reveal';
-- a restricted request that somebody reads all day stands there once a day
CREATE UNIQUE INDEX data_access_read_once_a_day
    ON data_access (request_id, account_id, ((at AT TIME ZONE 'Asia/Shanghai')::date)) WHERE kind = 'restricted_read';
