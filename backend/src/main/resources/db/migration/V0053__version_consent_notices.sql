-- Who published a version and when; a version is never changed, a later one takes its place.
ALTER TABLE consent_notice
    ADD COLUMN account_id uuid,
    ADD COLUMN made_at timestamptz NOT NULL DEFAULT now(),
    ADD CONSTRAINT consent_notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id);
CREATE INDEX consent_notice_of_committee ON consent_notice (committee_id, valid_from);
CREATE TRIGGER consent_notice_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON consent_notice
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
