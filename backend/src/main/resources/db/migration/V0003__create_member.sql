CREATE TABLE member (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    name text NOT NULL,
    levels text[] NOT NULL,
    sector_code text NOT NULL,
    expertise text[] NOT NULL,
    languages text[] NOT NULL,
    title text,
    introduction text,
    active boolean NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT member_pk PRIMARY KEY (id),
    CONSTRAINT member_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT member_sector_fk FOREIGN KEY (sector_code) REFERENCES sector (code),
    CONSTRAINT member_levels_known CHECK (levels <@ ARRAY['national', 'province', 'city', 'county', 'town'] AND cardinality(levels) > 0)
);
CREATE INDEX member_by_sector ON member (sector_code, name, id);
CREATE INDEX member_by_name ON member (name, id);
CREATE INDEX member_by_terms ON member USING gin (terms);

-- A member of any level can be placed in any venue (委员下沉).
CREATE TABLE placement (
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    since date NOT NULL,
    until date,
    CONSTRAINT placement_pk PRIMARY KEY (id),
    CONSTRAINT placement_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT placement_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT placement_ends_after_it_begins CHECK (until IS NULL OR until >= since)
);
CREATE UNIQUE INDEX placement_once ON placement (venue_id, member_id) WHERE until IS NULL;
CREATE INDEX placement_by_member ON placement (member_id);

-- Weekly hours at a venue, local time; weekday 1 is Monday (ISO 8601).
CREATE TABLE duty_hours (
    placement_id uuid NOT NULL,
    weekday smallint NOT NULL,
    from_time time NOT NULL,
    to_time time NOT NULL,
    CONSTRAINT duty_hours_pk PRIMARY KEY (placement_id, weekday, from_time),
    CONSTRAINT duty_hours_placement_fk FOREIGN KEY (placement_id) REFERENCES placement (id) ON DELETE CASCADE,
    CONSTRAINT duty_hours_weekday_known CHECK (weekday BETWEEN 1 AND 7),
    CONSTRAINT duty_hours_end_after_they_begin CHECK (to_time > from_time)
);

CREATE TABLE member_leave (
    member_id uuid NOT NULL,
    from_date date NOT NULL,
    to_date date NOT NULL,
    CONSTRAINT member_leave_pk PRIMARY KEY (member_id, from_date),
    CONSTRAINT member_leave_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT member_leave_ends_after_it_begins CHECK (to_date >= from_date)
);
