ALTER TABLE notice
    ALTER COLUMN request_id DROP NOT NULL,
    ADD COLUMN subject_kind text,
    ADD COLUMN subject_id uuid,
    ADD COLUMN label text,
    ADD CONSTRAINT notice_of_one_subject CHECK ((request_id IS NULL) = (subject_id IS NOT NULL)),
    ADD CONSTRAINT notice_subject_whole CHECK (num_nulls(subject_kind, subject_id, label) IN (0, 3));
