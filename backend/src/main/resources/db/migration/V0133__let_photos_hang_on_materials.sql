-- Papers of a consultation, photographed.
ALTER TABLE attachment DROP CONSTRAINT attachment_owner_kind_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_owner_kind_ck
    CHECK (owner_kind IN ('request', 'message', 'answer', 'venue', 'evidence', 'material'));
ALTER TABLE attachment DROP CONSTRAINT attachment_bound_whole_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_bound_whole_ck CHECK (
    num_nulls(owner_kind, owner_id, position) IN (0, 3)
    AND (request_id IS NULL) = (owner_kind IS NULL OR owner_kind IN ('venue', 'evidence', 'material')));
DROP INDEX attachment_of_owner_ix;
CREATE INDEX attachment_of_owner_ix ON attachment (owner_id, position)
    WHERE owner_kind IN ('venue', 'evidence', 'material');
