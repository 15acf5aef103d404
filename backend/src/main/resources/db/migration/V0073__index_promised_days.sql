-- The few requests with a promised day, to tell their residents when it has passed.
CREATE INDEX request_promised ON request (promised_on) WHERE promised_on IS NOT NULL;
