-- How a venue's reception days come about: its rules, how many are on duty, and how often is the least.
CREATE TABLE rota (
    venue_id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    members_per_day integer NOT NULL,
    least_days integer,
    least_period text,
    CONSTRAINT rota_pk PRIMARY KEY (venue_id),
    CONSTRAINT rota_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT rota_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT rota_members_sane CHECK (members_per_day BETWEEN 1 AND 10),
    CONSTRAINT rota_least_sane CHECK (least_days BETWEEN 1 AND 100),
    CONSTRAINT rota_least_whole CHECK ((least_days IS NULL) = (least_period IS NULL)),
    CONSTRAINT rota_least_period_known CHECK (least_period IN ('month', 'quarter', 'year'))
);
CREATE INDEX rota_of_committee ON rota (committee_id);

-- A rule is an RRULE (RFC 5545) with a time of the day, local time.
CREATE TABLE rota_rule (
    venue_id uuid NOT NULL,
    position smallint NOT NULL,
    recurrence text NOT NULL,
    starts_on date NOT NULL,
    from_time time NOT NULL,
    to_time time NOT NULL,
    place text,
    capacity integer NOT NULL,
    CONSTRAINT rota_rule_pk PRIMARY KEY (venue_id, position),
    CONSTRAINT rota_rule_rota_fk FOREIGN KEY (venue_id) REFERENCES rota (venue_id) ON DELETE CASCADE,
    CONSTRAINT rota_rule_ends_after_it_begins CHECK (to_time > from_time),
    CONSTRAINT rota_rule_capacity_sane CHECK (capacity BETWEEN 1 AND 500)
);
