-- A request passed on to units (转办). The lead unit is null while the dispatching office has still to name one.
ALTER TABLE request
    ADD COLUMN lead_unit_id uuid,
    ADD COLUMN assisting_unit_ids uuid[],
    ADD COLUMN designated boolean NOT NULL DEFAULT false,
    ADD COLUMN dispatched_at timestamptz,
    ADD COLUMN object_due timestamptz;
ALTER TABLE request
    DROP CONSTRAINT request_state_known,
    ADD CONSTRAINT request_state_known CHECK (state IN ('submitted', 'accepted', 'assigned', 'in_progress', 'dispatched', 'objected', 'handed_off', 'answered', 'follow_up', 'reopened', 'closed', 'declined', 'duplicate', 'withdrawn')),
    ADD CONSTRAINT request_lead_unit_fk FOREIGN KEY (lead_unit_id) REFERENCES unit (id);
ALTER TABLE clock_setting
    DROP CONSTRAINT clock_setting_clock_known,
    ADD CONSTRAINT clock_setting_clock_known CHECK (clock IN ('accept', 'start', 'object', 'answer', 'follow_up', 'close', 'archive', 'appeal'));
CREATE INDEX request_of_lead_unit ON request (lead_unit_id, due_at, id) WHERE lead_unit_id IS NOT NULL;
CREATE INDEX request_of_assisting_units ON request USING gin (assisting_unit_ids) WHERE assisting_unit_ids IS NOT NULL;
CREATE INDEX request_of_dispatcher ON request (committee_id, due_at, id) WHERE dispatched_at IS NOT NULL;
