-- The request that somebody comes about, whose receipt they showed when they booked.
ALTER TABLE appointment
    ADD COLUMN request_id uuid,
    ADD CONSTRAINT appointment_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE SET NULL;
CREATE INDEX appointment_of_request ON appointment (request_id) WHERE request_id IS NOT NULL;
