-- The parties to a consultation; a resident or an outsider by name alone.
CREATE TABLE consultation_participant (
    id uuid NOT NULL,
    consultation_id uuid NOT NULL,
    position integer NOT NULL,
    kind text NOT NULL,
    member_id uuid,
    unit_id uuid,
    name text NOT NULL,
    attended boolean,
    rating smallint,
    rating_comment text,
    rated_at timestamptz,
    rating_recorded_by uuid,
    CONSTRAINT consultation_participant_pk PRIMARY KEY (id),
    CONSTRAINT consultation_participant_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT consultation_participant_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT consultation_participant_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT consultation_participant_kind_known CHECK (kind IN ('member', 'unit', 'resident', 'expert', 'other')),
    CONSTRAINT consultation_participant_named CHECK ((kind = 'member') = (member_id IS NOT NULL) AND (kind = 'unit') = (unit_id IS NOT NULL)),
    CONSTRAINT consultation_participant_rating_in_range CHECK (rating BETWEEN 1 AND 5),
    CONSTRAINT consultation_participant_rating_whole CHECK ((rating IS NULL) = (rated_at IS NULL))
);
CREATE INDEX consultation_participant_of_consultation ON consultation_participant (consultation_id, position);
CREATE UNIQUE INDEX consultation_participant_member_once ON consultation_participant (member_id, consultation_id) WHERE member_id IS NOT NULL;
CREATE UNIQUE INDEX consultation_participant_unit_once ON consultation_participant (unit_id, consultation_id) WHERE unit_id IS NOT NULL;

-- Where there is no consensus, the minutes list who holds what.
CREATE TABLE consultation_position (
    consultation_id uuid NOT NULL,
    position integer NOT NULL,
    holder text NOT NULL,
    content text NOT NULL,
    CONSTRAINT consultation_position_pk PRIMARY KEY (consultation_id, position),
    CONSTRAINT consultation_position_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id)
);

-- What the parties read beforehand; photos of papers hang on it.
CREATE TABLE consultation_material (
    id uuid NOT NULL,
    consultation_id uuid NOT NULL,
    title text NOT NULL,
    content text,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT consultation_material_pk PRIMARY KEY (id),
    CONSTRAINT consultation_material_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT consultation_material_account_fk FOREIGN KEY (added_by) REFERENCES account (id)
);
CREATE INDEX consultation_material_of_consultation ON consultation_material (consultation_id, id);

-- A committee's own number of workdays where it differs from the default of the level.
CREATE TABLE consultation_clock (
    committee_id uuid NOT NULL,
    level text NOT NULL,
    notice_days integer NOT NULL,
    materials_days integer NOT NULL,
    minutes_days integer NOT NULL,
    CONSTRAINT consultation_clock_pk PRIMARY KEY (committee_id, level),
    CONSTRAINT consultation_clock_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT consultation_clock_level_known CHECK (level IN ('province', 'city', 'county', 'town', 'village')),
    CONSTRAINT consultation_clock_days_sane CHECK (
        notice_days BETWEEN 0 AND 120 AND materials_days BETWEEN 0 AND 120 AND minutes_days BETWEEN 0 AND 120)
);
