-- That a unit's time to object ends, that a promised day is near, and that it has passed is each said once.
ALTER TABLE request
    ADD COLUMN object_soon_told timestamptz,
    ADD COLUMN promise_soon_told date,
    ADD COLUMN promise_missed_told date;
