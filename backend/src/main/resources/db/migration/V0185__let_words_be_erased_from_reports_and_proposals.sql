-- A resident's words in a report or proposal are erased like what they wrote themselves, and again after a restore.
ALTER TABLE erasure DROP CONSTRAINT erasure_kind_known;
ALTER TABLE erasure ADD CONSTRAINT erasure_kind_known
    CHECK (kind IN ('request', 'appointment', 'topic', 'statement', 'opinion_report', 'proposal'));
