-- What a reader of one request sees: never changed, never deleted before the request is.
CREATE TABLE timeline_entry (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    actor_kind text NOT NULL,
    actor_name text,
    account_id uuid,
    note text,
    internal boolean NOT NULL,
    state text NOT NULL,
    CONSTRAINT timeline_entry_pk PRIMARY KEY (id),
    CONSTRAINT timeline_entry_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT timeline_entry_actor_known CHECK (actor_kind IN ('resident', 'proxy', 'staff', 'member', 'system'))
);
CREATE INDEX timeline_entry_of_request ON timeline_entry (request_id, at, id);

-- What the relay still has to tell: claimed with SKIP LOCKED, marked when done.
CREATE TABLE outbox_event (
    id uuid NOT NULL,
    at timestamptz NOT NULL,
    type text NOT NULL,
    committee_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    data text NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    CONSTRAINT outbox_event_pk PRIMARY KEY (id)
);
CREATE INDEX outbox_event_waiting ON outbox_event (id) WHERE done_at IS NULL;
CREATE INDEX outbox_event_done ON outbox_event (done_at) WHERE done_at IS NOT NULL;

-- Escalating to another aggregate is a link; a receipt shows the whole line.
CREATE TABLE lineage_link (
    id uuid NOT NULL,
    from_kind text NOT NULL,
    from_id uuid NOT NULL,
    to_kind text NOT NULL,
    to_id uuid NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT lineage_link_pk PRIMARY KEY (id),
    CONSTRAINT lineage_link_once UNIQUE (from_kind, from_id, to_kind, to_id)
);
CREATE INDEX lineage_link_back ON lineage_link (to_kind, to_id);
