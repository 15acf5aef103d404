-- PDF and DOCX of staff, kept as photos are; hung by who uploaded them alone.
ALTER TABLE attachment ADD COLUMN file_name text, ADD COLUMN uploaded_by uuid;
ALTER TABLE attachment DROP CONSTRAINT attachment_kind_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_kind_ck CHECK (kind IN ('photo', 'voice', 'document'));
ALTER TABLE attachment DROP CONSTRAINT attachment_measures_ck;
ALTER TABLE attachment ADD CONSTRAINT attachment_measures_ck CHECK (
    CASE kind
        WHEN 'photo' THEN num_nonnulls(width, height) = 2 AND width > 0 AND height > 0 AND duration_ms IS NULL
        WHEN 'voice' THEN num_nonnulls(duration_ms) = 1 AND duration_ms > 0 AND num_nonnulls(width, height) = 0
        ELSE num_nonnulls(width, height, duration_ms) = 0
    END);
ALTER TABLE attachment ADD CONSTRAINT attachment_document_ck CHECK (
    num_nonnulls(file_name, uploaded_by) = CASE kind WHEN 'document' THEN 2 ELSE 0 END);
ALTER TABLE attachment ADD CONSTRAINT attachment_uploader_fk FOREIGN KEY (uploaded_by) REFERENCES account (id);

-- What of a public consultation's materials everybody may read.
ALTER TABLE consultation_material ADD COLUMN public boolean NOT NULL DEFAULT false;
