-- The ledger by committee; null only where a restore brought back the entry and not the request. Entries never change, but
-- here they get what they always said.
ALTER TABLE erasure ADD COLUMN committee_id uuid;
ALTER TABLE erasure DISABLE TRIGGER erasure_is_append_only;
UPDATE erasure e SET committee_id = r.committee_id FROM request r WHERE r.id = e.request_id;
ALTER TABLE erasure ENABLE TRIGGER erasure_is_append_only;
CREATE INDEX erasure_of_committee ON erasure (committee_id, at, id);
