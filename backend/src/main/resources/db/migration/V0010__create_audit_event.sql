-- Written with every mutation; one sealer then numbers the rows of a committee and chains them.
CREATE TABLE audit_event (
    id uuid NOT NULL,
    committee_id uuid NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    account_id uuid,
    action text NOT NULL,
    object_kind text NOT NULL,
    object_id text NOT NULL,
    trace_id text,
    sequence bigint,
    seal bytea,
    CONSTRAINT audit_event_pk PRIMARY KEY (id),
    CONSTRAINT audit_event_sealed_whole CHECK ((sequence IS NULL) = (seal IS NULL))
);
CREATE UNIQUE INDEX audit_event_chain ON audit_event (committee_id, sequence) WHERE sequence IS NOT NULL;
CREATE INDEX audit_event_unsealed ON audit_event (id) WHERE sequence IS NULL;
CREATE INDEX audit_event_of_object ON audit_event (object_id, at);
