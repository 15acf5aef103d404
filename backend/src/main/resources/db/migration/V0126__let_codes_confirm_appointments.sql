ALTER TABLE one_time_code
    DROP CONSTRAINT one_time_code_purpose_known,
    ADD CONSTRAINT one_time_code_purpose_known CHECK (purpose IN ('lookup', 'login', 'appointment'));
