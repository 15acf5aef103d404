-- A short link to paste into a chat group: whoever has it sees how a request stands, and nothing that was said in it.
CREATE TABLE status_link (
    code text NOT NULL,
    request_id uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT status_link_pk PRIMARY KEY (code),
    CONSTRAINT status_link_one_a_request UNIQUE (request_id),
    CONSTRAINT status_link_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
