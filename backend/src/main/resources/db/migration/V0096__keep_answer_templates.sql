-- Words to answer with: one's own, a venue's or a whole committee's. The committee is always named, as the audit is kept by it.
CREATE TABLE answer_template (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    account_id uuid,
    name text NOT NULL,
    text text NOT NULL,
    CONSTRAINT answer_template_pk PRIMARY KEY (id),
    CONSTRAINT answer_template_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT answer_template_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT answer_template_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT answer_template_of_one CHECK (num_nonnulls(venue_id, account_id) <= 1)
);
CREATE INDEX answer_template_of_account ON answer_template (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX answer_template_of_venue ON answer_template (venue_id, id) WHERE venue_id IS NOT NULL;
CREATE INDEX answer_template_of_committee ON answer_template (committee_id, id) WHERE venue_id IS NULL AND account_id IS NULL;
