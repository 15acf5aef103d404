-- The few open requests that wait for a ruling or for the office itself, among the many of a committee.
CREATE INDEX request_turn_of_office ON request (committee_id, due_at, id)
    WHERE state = 'objected' OR state = 'dispatched' AND lead_unit_id IS NULL
       OR state = 'submitted' AND examiner = 'office' OR state = 'accepted' AND about_staff;
