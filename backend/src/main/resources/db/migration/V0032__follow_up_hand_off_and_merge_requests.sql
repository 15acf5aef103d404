-- What the clerk who phoned heard, where a request was handed off to, and which other one has the same concern.
ALTER TABLE request
    ADD COLUMN answered_by uuid,
    ADD COLUMN follow_up_tries integer NOT NULL DEFAULT 0,
    ADD COLUMN confirmed_by text,
    ADD COLUMN handed_to text,
    ADD COLUMN handed_number text,
    ADD COLUMN handed_at timestamptz,
    ADD COLUMN duplicate_of uuid;
ALTER TABLE request
    ADD CONSTRAINT request_confirmed_by_known CHECK (confirmed_by IN ('receipt', 'phone')),
    ADD CONSTRAINT request_handed_to_known CHECK (handed_to IN ('hotline_12345', 'petition')),
    ADD CONSTRAINT request_duplicate_of_fk FOREIGN KEY (duplicate_of) REFERENCES request (id),
    ADD CONSTRAINT request_duplicate_of_another CHECK ((state = 'duplicate') = (duplicate_of IS NOT NULL) AND duplicate_of <> id);
CREATE INDEX request_duplicates ON request (duplicate_of) WHERE duplicate_of IS NOT NULL;
