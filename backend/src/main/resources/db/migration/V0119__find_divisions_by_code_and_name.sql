-- Divisions are found as one types: by the beginning of the code or of the name.
CREATE INDEX division_by_code ON division (code text_pattern_ops);
CREATE INDEX division_by_name ON division (name text_pattern_ops, code);
