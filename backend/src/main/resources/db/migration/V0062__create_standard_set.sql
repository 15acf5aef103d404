-- Standards of a venue (五有, 八有 …) as lists that a committee keeps; a set without a committee is there for all.
CREATE TABLE standard_set (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid,
    name text NOT NULL,
    CONSTRAINT standard_set_pk PRIMARY KEY (id),
    CONSTRAINT standard_set_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE INDEX standard_set_by_committee ON standard_set (committee_id, name, id);

CREATE TABLE standard_item (
    standard_set_id uuid NOT NULL,
    position integer NOT NULL,
    code text NOT NULL,
    text text NOT NULL,
    CONSTRAINT standard_item_pk PRIMARY KEY (standard_set_id, position),
    CONSTRAINT standard_item_set_fk FOREIGN KEY (standard_set_id) REFERENCES standard_set (id)
);

CREATE TABLE conformance_check (
    id uuid NOT NULL,
    version integer NOT NULL,
    venue_id uuid NOT NULL,
    standard_set_id uuid NOT NULL,
    checked_at timestamptz NOT NULL,
    checked_by uuid NOT NULL,
    CONSTRAINT conformance_check_pk PRIMARY KEY (id),
    CONSTRAINT conformance_check_once UNIQUE (venue_id, standard_set_id),
    CONSTRAINT conformance_check_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT conformance_check_set_fk FOREIGN KEY (standard_set_id) REFERENCES standard_set (id),
    CONSTRAINT conformance_check_account_fk FOREIGN KEY (checked_by) REFERENCES account (id)
);

-- The evidence id is what the photos hang on.
CREATE TABLE conformance_item (
    conformance_check_id uuid NOT NULL,
    code text NOT NULL,
    met boolean NOT NULL,
    note text,
    evidence_id uuid NOT NULL,
    CONSTRAINT conformance_item_pk PRIMARY KEY (conformance_check_id, code),
    CONSTRAINT conformance_item_check_fk FOREIGN KEY (conformance_check_id) REFERENCES conformance_check (id)
);
CREATE INDEX conformance_item_by_evidence ON conformance_item (evidence_id);

INSERT INTO standard_set (id, version, name) VALUES ('019c9f2e-0000-7000-8000-000000000005', 0, '五有');
INSERT INTO standard_item (standard_set_id, position, code, text)
SELECT '019c9f2e-0000-7000-8000-000000000005', it.position, it.code, it.text
FROM (VALUES (0, 'sign', '有明显标识'), (1, 'staff', '有专人负责'), (2, 'place', '有固定场所'), (3, 'rules', '有工作制度'), (4, 'plan', '有计划'))
    AS it (position, code, text);
