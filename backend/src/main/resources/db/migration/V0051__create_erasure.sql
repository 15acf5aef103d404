-- What was erased of whom and when, so that it stays erased after a restore; without anything of what it was.
CREATE TABLE erasure (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    part text NOT NULL,
    by_resident boolean NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT erasure_pk PRIMARY KEY (id),
    CONSTRAINT erasure_part_known CHECK (part IN ('contact', 'content', 'attachments'))
);
CREATE INDEX erasure_of_request ON erasure (request_id, at);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER erasure_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON erasure
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What the jobs look for stays short: erased content leaves the first index, erased files the second.
CREATE INDEX request_ended_with_content ON request (state_since)
    WHERE state IN ('closed', 'declined', 'duplicate', 'withdrawn') AND content <> '';
CREATE INDEX attachment_bound_ix ON attachment (uploaded_at) WHERE request_id IS NOT NULL;
