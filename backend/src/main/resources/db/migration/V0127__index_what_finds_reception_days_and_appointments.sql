CREATE INDEX reception_day_by_time ON reception_day (starts_at, id);
CREATE INDEX appointment_by_receipt_alone ON appointment (receipt_hash);
