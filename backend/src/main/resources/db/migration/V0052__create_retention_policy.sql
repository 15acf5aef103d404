-- How long a committee keeps what ended; one without a row keeps it as long as the installation says.
CREATE TABLE retention_policy (
    committee_id uuid NOT NULL,
    version integer NOT NULL,
    contact_months integer NOT NULL,
    attachment_months integer NOT NULL,
    content_months integer NOT NULL,
    CONSTRAINT retention_policy_pk PRIMARY KEY (committee_id),
    CONSTRAINT retention_policy_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    -- the notice residents agreed to promises twelve months at most
    CONSTRAINT retention_policy_contact_sane CHECK (contact_months BETWEEN 1 AND 12),
    CONSTRAINT retention_policy_attachment_sane CHECK (attachment_months BETWEEN 1 AND 600),
    CONSTRAINT retention_policy_content_sane CHECK (content_months BETWEEN 1 AND 600)
);
