-- Who supports without a device value is known by the address alone, and that only for a day.
ALTER TABLE request_support ADD COLUMN by_address boolean NOT NULL DEFAULT false;
CREATE INDEX request_support_by_address ON request_support (supported_at) WHERE by_address;
