-- What is erased of appointments, topics and statements stands in the ledger too. The column keeps its name, so that a node of
-- an earlier version goes on writing while the others are restarted.
ALTER TABLE erasure ADD COLUMN kind text NOT NULL DEFAULT 'request';
ALTER TABLE erasure ADD CONSTRAINT erasure_kind_known CHECK (kind IN ('request', 'appointment', 'topic', 'statement'));
COMMENT ON COLUMN erasure.request_id IS 'the id of what kind says, not of requests alone';

-- What the retention jobs look for stays short: erased words and names leave these.
CREATE INDEX reception_record_with_content ON reception_record (at) WHERE content <> '';
CREATE INDEX topic_with_name ON topic (state_since)
    WHERE proposer_name IS NOT NULL AND proposer_member_id IS NULL AND source IN ('resident', 'open_call')
        AND state IN ('approved', 'rejected', 'merged');
CREATE INDEX topic_with_content ON topic (state_since)
    WHERE situation <> '' AND source IN ('resident', 'open_call') AND state IN ('rejected', 'merged');
