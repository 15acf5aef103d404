-- What readers of an aggregate other than a request see of its past, beside the requests' timeline.
CREATE TABLE history_entry (
    id uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id uuid NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    actor_kind text NOT NULL,
    actor_name text,
    account_id uuid,
    note text,
    internal boolean NOT NULL,
    state text NOT NULL,
    CONSTRAINT history_entry_pk PRIMARY KEY (id),
    CONSTRAINT history_entry_actor_known CHECK (actor_kind IN ('resident', 'proxy', 'staff', 'member', 'system'))
);
CREATE INDEX history_entry_of_subject ON history_entry (subject_id, at, id);
