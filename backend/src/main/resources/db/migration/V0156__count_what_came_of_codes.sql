-- The code by which somebody came, as a request has it.
ALTER TABLE appointment ADD COLUMN qr_code text;
CREATE INDEX appointment_of_code ON appointment (qr_code) WHERE qr_code IS NOT NULL;
ALTER TABLE topic ADD COLUMN qr_code text;
CREATE INDEX topic_of_code ON topic (qr_code) WHERE qr_code IS NOT NULL;
