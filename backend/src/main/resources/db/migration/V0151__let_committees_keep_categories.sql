-- What a committee adds to the categories there for all, and which of all it no longer offers. A topic once made stays, as
-- requests are filed under it.
CREATE TABLE category_plan (
    committee_id uuid NOT NULL,
    version integer NOT NULL,
    retired text[] NOT NULL,
    CONSTRAINT category_plan_pk PRIMARY KEY (committee_id),
    CONSTRAINT category_plan_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE TABLE own_category (
    code text NOT NULL,
    committee_id uuid NOT NULL,
    area_code text NOT NULL,
    name text NOT NULL,
    name_en text,
    CONSTRAINT own_category_pk PRIMARY KEY (code),
    CONSTRAINT own_category_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
