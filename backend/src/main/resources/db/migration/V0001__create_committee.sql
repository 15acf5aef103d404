-- Committees stand in a tree over division codes (GB/T 2260); clocks and consent texts are theirs to change.
CREATE TABLE division (
    code text NOT NULL,
    name text NOT NULL,
    level text NOT NULL,
    parent_code text,
    CONSTRAINT division_pk PRIMARY KEY (code),
    CONSTRAINT division_parent_fk FOREIGN KEY (parent_code) REFERENCES division (code),
    CONSTRAINT division_level_known CHECK (level IN ('province', 'city', 'county', 'town', 'village'))
);

CREATE TABLE sector (
    code text NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT sector_pk PRIMARY KEY (code)
);

CREATE TABLE committee (
    id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    official_name text NOT NULL,
    level text NOT NULL,
    division_code text NOT NULL,
    parent_id uuid,
    phone text,
    CONSTRAINT committee_pk PRIMARY KEY (id),
    CONSTRAINT committee_code_unique UNIQUE (code),
    CONSTRAINT committee_code_form CHECK (code ~ '^[A-Z]{2,4}$'),
    CONSTRAINT committee_division_fk FOREIGN KEY (division_code) REFERENCES division (code),
    CONSTRAINT committee_parent_fk FOREIGN KEY (parent_id) REFERENCES committee (id),
    CONSTRAINT committee_level_known CHECK (level IN ('national', 'province', 'city', 'county'))
);

-- A committee's own number of days where it differs from the default; a category narrows it further.
CREATE TABLE clock_setting (
    committee_id uuid NOT NULL,
    category_code text NOT NULL DEFAULT '',
    clock text NOT NULL,
    days integer NOT NULL,
    CONSTRAINT clock_setting_pk PRIMARY KEY (committee_id, category_code, clock),
    CONSTRAINT clock_setting_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT clock_setting_clock_known CHECK (clock IN ('accept', 'start', 'answer', 'follow_up', 'close', 'archive', 'appeal')),
    CONSTRAINT clock_setting_days_sane CHECK (days BETWEEN 0 AND 366)
);

-- Versioned privacy notices (PIPL art. 14, 17); a committee's own goes before the general one.
CREATE TABLE consent_notice (
    version text NOT NULL,
    committee_id uuid,
    text_zh text NOT NULL,
    text_en text NOT NULL,
    valid_from timestamptz NOT NULL,
    valid_until timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT consent_notice_pk PRIMARY KEY (version),
    CONSTRAINT consent_notice_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
