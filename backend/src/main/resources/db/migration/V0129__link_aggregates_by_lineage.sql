-- What came of what, whichever the aggregates are. It takes the place of lineage_link, which nothing wrote to yet.
CREATE TABLE lineage (
    from_kind text NOT NULL,
    from_id uuid NOT NULL,
    to_kind text NOT NULL,
    to_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    made_by uuid,
    made_at timestamptz NOT NULL,
    CONSTRAINT lineage_pk PRIMARY KEY (from_kind, from_id, to_kind, to_id),
    CONSTRAINT lineage_not_of_itself CHECK (from_id <> to_id)
);
CREATE INDEX lineage_back ON lineage (to_kind, to_id);
DROP TABLE lineage_link;
