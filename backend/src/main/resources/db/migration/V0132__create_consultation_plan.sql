-- What a committee means to consult on in a year (年度协商计划), approved by its leader.
CREATE TABLE consultation_plan (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    year integer NOT NULL,
    title text NOT NULL,
    state text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    approved_at timestamptz,
    approver_name text,
    CONSTRAINT consultation_plan_pk PRIMARY KEY (id),
    CONSTRAINT consultation_plan_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT consultation_plan_once UNIQUE (committee_id, year),
    CONSTRAINT consultation_plan_year_sane CHECK (year BETWEEN 2000 AND 2200),
    CONSTRAINT consultation_plan_state_known CHECK (state IN ('draft', 'submitted', 'approved', 'returned'))
);

CREATE TABLE consultation_plan_item (
    consultation_plan_id uuid NOT NULL,
    position integer NOT NULL,
    title text NOT NULL,
    topic_id uuid,
    format text NOT NULL,
    quarter integer NOT NULL,
    lead text,
    CONSTRAINT consultation_plan_item_pk PRIMARY KEY (consultation_plan_id, position),
    CONSTRAINT consultation_plan_item_plan_fk FOREIGN KEY (consultation_plan_id) REFERENCES consultation_plan (id),
    CONSTRAINT consultation_plan_item_topic_fk FOREIGN KEY (topic_id) REFERENCES topic (id),
    CONSTRAINT consultation_plan_item_format_known CHECK (format IN ('meeting', 'contact', 'on_site', 'online')),
    CONSTRAINT consultation_plan_item_quarter_known CHECK (quarter BETWEEN 1 AND 4)
);
