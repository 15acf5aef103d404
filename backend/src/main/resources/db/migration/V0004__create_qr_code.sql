-- A printed code belongs to a place or a person, outlives the term of members, and is never deleted.
CREATE TABLE qr_code (
    code text NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    member_id uuid,
    label text NOT NULL,
    place text,
    revoked_at timestamptz,
    CONSTRAINT qr_code_pk PRIMARY KEY (code),
    CONSTRAINT qr_code_form CHECK (code ~ '^[a-z0-9]([a-z0-9-]{1,38}[a-z0-9])$'),
    CONSTRAINT qr_code_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT qr_code_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT qr_code_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT qr_code_kind_known CHECK (kind IN ('venue', 'building', 'stairwell', 'event', 'person')),
    CONSTRAINT qr_code_person_named CHECK (kind <> 'person' OR member_id IS NOT NULL)
);
CREATE INDEX qr_code_by_venue ON qr_code (venue_id, code);

-- Scans a day and code, added up in memory and flushed, so that a popular code is no hot row.
CREATE TABLE qr_scan_day (
    code text NOT NULL,
    day date NOT NULL,
    scans bigint NOT NULL,
    CONSTRAINT qr_scan_day_pk PRIMARY KEY (code, day),
    CONSTRAINT qr_scan_day_code_fk FOREIGN KEY (code) REFERENCES qr_code (code)
);
