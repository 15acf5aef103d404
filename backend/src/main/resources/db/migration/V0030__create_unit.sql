-- Departments, communities and enterprises that must answer what is dispatched to them (承办单位).
CREATE TABLE unit (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    phone text,
    closed_at timestamptz,
    CONSTRAINT unit_pk PRIMARY KEY (id),
    CONSTRAINT unit_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT unit_name_unique UNIQUE (committee_id, name),
    CONSTRAINT unit_kind_known CHECK (kind IN ('department', 'community', 'enterprise'))
);

-- A unit's officer holds the role for that unit alone.
ALTER TABLE account_grant ADD COLUMN unit_id uuid;
ALTER TABLE account_grant
    ADD CONSTRAINT account_grant_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    ADD CONSTRAINT account_grant_unit_named CHECK ((role = 'unit_officer') = (unit_id IS NOT NULL));
DROP INDEX account_grant_once;
CREATE UNIQUE INDEX account_grant_once ON account_grant (account_id, role, committee_id, coalesce(venue_id, unit_id, committee_id));
CREATE INDEX account_grant_by_unit ON account_grant (unit_id) WHERE unit_id IS NOT NULL;
