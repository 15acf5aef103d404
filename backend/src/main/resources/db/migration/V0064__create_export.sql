-- A file that waits to be fetched once by who asked for it; the row outlives the file, for the audit.
CREATE TABLE export (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    list text NOT NULL,
    format text NOT NULL,
    name text NOT NULL,
    rows integer NOT NULL,
    expires_at timestamptz NOT NULL,
    fetched_at timestamptz,
    removed_at timestamptz,
    CONSTRAINT export_pk PRIMARY KEY (id),
    CONSTRAINT export_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT export_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id)
);
CREATE INDEX export_to_remove ON export (expires_at) WHERE removed_at IS NULL;
