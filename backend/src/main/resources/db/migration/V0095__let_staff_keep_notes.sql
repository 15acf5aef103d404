-- What staff write to each other about a request. No resident, unit or public page ever reads it.
CREATE TABLE request_note (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    written_at timestamptz NOT NULL,
    account_id uuid NOT NULL,
    author text NOT NULL,
    content text NOT NULL,
    CONSTRAINT request_note_pk PRIMARY KEY (id),
    CONSTRAINT request_note_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT request_note_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX request_note_of_request ON request_note (request_id, id);
