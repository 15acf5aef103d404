-- A hand-off may take the contact along, where the resident agreed to that; the log they read says so.
ALTER TABLE data_access DROP CONSTRAINT data_access_kind_known;
ALTER TABLE data_access ADD CONSTRAINT data_access_kind_known
    CHECK (kind IN ('contact_reveal', 'restricted_read', 'passed_on', 'export'));
