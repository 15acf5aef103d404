-- A venue's reports of one state, what a committee was late with, and what the league counts of instructions, each without
-- reading what others have.
CREATE INDEX opinion_report_of_venue_by_state ON opinion_report (venue_id, state, id) WHERE venue_id IS NOT NULL;
CREATE INDEX opinion_report_late ON opinion_report (committee_id, id) WHERE triage_late OR assign_late;
CREATE INDEX adoption_of_committee_by_state ON adoption (committee_id, state, id);
CREATE INDEX adoption_instructed ON adoption (committee_id, instructed_at) WHERE instructed_at IS NOT NULL;
