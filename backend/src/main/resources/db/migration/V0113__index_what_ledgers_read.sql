-- A ledger goes by the day of receipt, in each venue and for each member; what is about the venue's staff stands in none.
CREATE INDEX request_ledger_of_venue ON request (venue_id, submitted_at, id) WHERE NOT about_staff;
CREATE INDEX request_ledger_of_member ON request (assignee_member_id, submitted_at, id) WHERE assignee_member_id IS NOT NULL;
