CREATE TABLE notice (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    event_id uuid NOT NULL,
    type text NOT NULL,
    request_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    read_at timestamptz,
    CONSTRAINT notice_pk PRIMARY KEY (id),
    CONSTRAINT notice_once UNIQUE (account_id, event_id),
    CONSTRAINT notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT notice_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE INDEX notice_of_account ON notice (account_id, id);
