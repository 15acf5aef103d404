-- What a committee keeps of itself; a committee without sectors of its own has the default list of its level.
CREATE INDEX committee_by_parent ON committee (parent_id, division_code, id);
CREATE INDEX committee_by_division ON committee (division_code text_pattern_ops, id);

CREATE TABLE special_committee (
    id uuid NOT NULL,
    committee_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT special_committee_pk PRIMARY KEY (committee_id, position),
    CONSTRAINT special_committee_id_unique UNIQUE (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT special_committee_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);

CREATE TABLE committee_sector (
    committee_id uuid NOT NULL,
    position integer NOT NULL,
    sector_code text NOT NULL,
    label text NOT NULL,
    CONSTRAINT committee_sector_pk PRIMARY KEY (committee_id, position),
    CONSTRAINT committee_sector_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT committee_sector_sector_fk FOREIGN KEY (sector_code) REFERENCES sector (code)
);

CREATE TABLE committee_term (
    committee_id uuid NOT NULL,
    number integer NOT NULL,
    since date NOT NULL,
    until date,
    CONSTRAINT committee_term_pk PRIMARY KEY (committee_id, number),
    CONSTRAINT committee_term_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT committee_term_ends_after_it_begins CHECK (until IS NULL OR until >= since)
);

-- 届 and 次会议: session 4 of term 13.
CREATE TABLE plenary_session (
    committee_id uuid NOT NULL,
    term_number integer NOT NULL,
    number integer NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    CONSTRAINT plenary_session_pk PRIMARY KEY (committee_id, term_number, number),
    CONSTRAINT plenary_session_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT plenary_session_ends_after_it_begins CHECK (closes_on >= opens_on)
);
