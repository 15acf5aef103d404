CREATE TABLE request_message (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    sent_at timestamptz NOT NULL,
    from_resident boolean NOT NULL,
    sender text NOT NULL,
    account_id uuid,
    content text NOT NULL,
    CONSTRAINT request_message_pk PRIMARY KEY (id),
    CONSTRAINT request_message_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE INDEX request_message_of_request ON request_message (request_id, sent_at, id);
