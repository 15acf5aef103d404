CREATE INDEX reception_day_of_venue_by_state ON reception_day (venue_id, state, starts_at, id);
CREATE INDEX reception_day_of_committee_by_state ON reception_day (committee_id, state, starts_at, id);
CREATE INDEX consultation_public_by_time ON consultation (starts_at, id) WHERE public AND noticed_at IS NOT NULL;
