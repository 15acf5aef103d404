-- What is no request's, whatever its kind: a new place for photos needs no change here.
ALTER TABLE attachment DROP CONSTRAINT attachment_owner_kind_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_owner_kind_ck CHECK (owner_kind ~ '^[a-z_]+$');
ALTER TABLE attachment DROP CONSTRAINT attachment_bound_whole_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_bound_whole_ck CHECK (
    num_nulls(owner_kind, owner_id, position) IN (0, 3)
    AND (request_id IS NULL) = (owner_kind IS NULL OR owner_kind NOT IN ('request', 'message', 'answer')));
DROP INDEX attachment_of_owner_ix;
CREATE INDEX attachment_of_owner_ix ON attachment (owner_id, position)
    WHERE owner_kind NOT IN ('request', 'message', 'answer');
