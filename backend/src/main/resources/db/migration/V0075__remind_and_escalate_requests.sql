-- What the system says of a deadline besides that it passed: that it is near, and, one step higher, that it is still missed.
ALTER TABLE request
    ADD COLUMN nudge_at timestamptz,
    ADD COLUMN due_soon_told timestamptz,
    ADD COLUMN escalated timestamptz,
    ADD COLUMN reminded_at timestamptz;
CREATE INDEX request_nudges ON request (nudge_at) WHERE nudge_at IS NOT NULL;
ALTER TABLE clock_setting
    DROP CONSTRAINT clock_setting_clock_known,
    ADD CONSTRAINT clock_setting_clock_known CHECK (clock IN ('accept', 'start', 'object', 'answer', 'escalate', 'follow_up', 'close', 'archive', 'appeal'));
