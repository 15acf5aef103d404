-- A file that is checked row by row, and written all or not at all. Problems name rows and columns, never what stands there.
CREATE TABLE import (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    list text NOT NULL,
    state text NOT NULL,
    rows integer NOT NULL DEFAULT 0,
    written integer NOT NULL DEFAULT 0,
    problems integer NOT NULL DEFAULT 0,
    created integer NOT NULL DEFAULT 0,
    changed integer NOT NULL DEFAULT 0,
    unchanged integer NOT NULL DEFAULT 0,
    started_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    removed_at timestamptz,
    CONSTRAINT import_pk PRIMARY KEY (id),
    CONSTRAINT import_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT import_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT import_state_known CHECK (state IN ('checking', 'refused', 'checked', 'writing', 'done', 'failed'))
);
CREATE INDEX import_to_remove ON import (seen_at) WHERE removed_at IS NULL;

CREATE TABLE import_problem (
    id uuid NOT NULL,
    import_id uuid NOT NULL,
    row_number integer NOT NULL,
    column_key text,
    code text NOT NULL,
    CONSTRAINT import_problem_pk PRIMARY KEY (id),
    CONSTRAINT import_problem_import_fk FOREIGN KEY (import_id) REFERENCES import (id)
);
CREATE INDEX import_problem_by_row ON import_problem (import_id, row_number, id);
