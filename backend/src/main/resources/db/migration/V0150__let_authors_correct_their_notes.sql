-- An author puts a note right or takes it back; what it said before stays, and goes with the note when the request is erased.
ALTER TABLE request_note
    ADD COLUMN corrected_at timestamptz,
    ADD COLUMN withdrawn_at timestamptz;
CREATE TABLE request_note_wording (
    id uuid NOT NULL,
    note_id uuid NOT NULL,
    content text NOT NULL,
    replaced_at timestamptz NOT NULL,
    CONSTRAINT request_note_wording_pk PRIMARY KEY (id),
    CONSTRAINT request_note_wording_note_fk FOREIGN KEY (note_id) REFERENCES request_note (id) ON DELETE CASCADE
);
CREATE INDEX request_note_wording_of_note ON request_note_wording (note_id);
