-- The days of the month of the express way; without a day to assign by it is the month's end.
CREATE TABLE express_gate (
    committee_id uuid NOT NULL,
    collect_day integer NOT NULL,
    triage_day integer NOT NULL,
    assign_day integer,
    CONSTRAINT express_gate_pk PRIMARY KEY (committee_id),
    CONSTRAINT express_gate_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT express_gate_in_order CHECK (collect_day BETWEEN 1 AND 31 AND collect_day < triage_day AND triage_day <= coalesce(assign_day, 31))
);

-- what is issued and not archived yet stays a short list
CREATE INDEX opinion_report_to_archive ON opinion_report (updated_at) WHERE state = 'issued';
