-- Photos of venues and evidence of their standards hang on no request; a logo has position 0.
ALTER TABLE attachment DROP CONSTRAINT attachment_owner_kind_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_owner_kind_ck
    CHECK (owner_kind IN ('request', 'message', 'answer', 'venue', 'evidence'));
ALTER TABLE attachment DROP CONSTRAINT attachment_bound_whole_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_bound_whole_ck CHECK (
    num_nulls(owner_kind, owner_id, position) IN (0, 3)
    AND (request_id IS NULL) = (owner_kind IS NULL OR owner_kind IN ('venue', 'evidence')));
CREATE INDEX attachment_of_owner_ix ON attachment (owner_id, position) WHERE owner_kind IN ('venue', 'evidence');
-- what the sweep of forgotten uploads looks for stays a short list
DROP INDEX attachment_unbound_ix;
CREATE INDEX attachment_unbound_ix ON attachment (uploaded_at) WHERE owner_kind IS NULL;
