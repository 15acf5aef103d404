-- A unit that objected, or was designated, and gets it again has to do it, even where another had it in between.
ALTER TABLE proposal_assignment ADD COLUMN bound_unit_ids uuid[] NOT NULL DEFAULT '{}';
UPDATE proposal_assignment SET bound_unit_ids = ARRAY[unit_id] WHERE designated OR state = 'objected';
