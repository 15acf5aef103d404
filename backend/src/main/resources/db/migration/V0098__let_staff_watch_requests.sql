-- Requests that somebody of the staff follows without having them in hand.
CREATE TABLE request_watch (
    account_id uuid NOT NULL,
    request_id uuid NOT NULL,
    since timestamptz NOT NULL,
    CONSTRAINT request_watch_pk PRIMARY KEY (account_id, request_id),
    CONSTRAINT request_watch_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT request_watch_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE INDEX request_watch_of_request ON request_watch (request_id);
