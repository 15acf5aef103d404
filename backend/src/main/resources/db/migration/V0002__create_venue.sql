CREATE TABLE venue (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    kind text NOT NULL,
    studio_category text,
    name text NOT NULL,
    brand text,
    division_code text NOT NULL,
    address text,
    phone text,
    opening_hours text,
    group_link text,
    introduction text,
    latitude double precision,
    longitude double precision,
    terms tsvector NOT NULL,
    CONSTRAINT venue_pk PRIMARY KEY (id),
    CONSTRAINT venue_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT venue_division_fk FOREIGN KEY (division_code) REFERENCES division (code),
    CONSTRAINT venue_kind_known CHECK (kind IN ('station', 'studio', 'consultation_room', 'consultation_hall', 'contact_point', 'member_home')),
    CONSTRAINT venue_studio_category_known CHECK (studio_category IN ('regional', 'sector', 'personal', 'joint', 'thematic', 'online'))
);
CREATE INDEX venue_by_division ON venue (division_code text_pattern_ops, id);
CREATE INDEX venue_by_name ON venue (name, id);
CREATE INDEX venue_by_terms ON venue USING gin (terms);
