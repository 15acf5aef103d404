CREATE TABLE proposal_clock (
    committee_id uuid NOT NULL,
    objection_days integer NOT NULL,
    contact_days integer NOT NULL,
    opinion_months integer NOT NULL,
    reply_months integer NOT NULL,
    longest_months integer NOT NULL,
    second_reply_months integer NOT NULL,
    feedback_request_days integer NOT NULL,
    feedback_days integer NOT NULL,
    escalation_days integer NOT NULL,
    CONSTRAINT proposal_clock_pk PRIMARY KEY (committee_id),
    CONSTRAINT proposal_clock_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT proposal_clock_longest_is_longer CHECK (longest_months >= reply_months)
);

-- What is said next of the days after the reply, which change no state: the office has to pass the replies on, the proposer to say
-- what they think, the office to conclude.
ALTER TABLE proposal ADD COLUMN nudge text, ADD COLUMN nudge_at timestamptz, ADD COLUMN feedback_request_late boolean NOT NULL DEFAULT false;
ALTER TABLE proposal ADD CONSTRAINT proposal_nudge_timed CHECK ((nudge IS NULL) = (nudge_at IS NULL));
CREATE INDEX proposal_nudged ON proposal (nudge_at) WHERE nudge_at IS NOT NULL;
-- no calendar here: what waits already is spoken of within the next days
UPDATE proposal SET nudge = 'feedback_request_late', nudge_at = coalesce(replied_at, now()) + interval '5 days' WHERE state = 'replied';
UPDATE proposal SET nudge = 'feedback_due_soon', nudge_at = feedback_due - interval '5 days' WHERE state = 'feedback' AND feedback_due IS NOT NULL;
UPDATE proposal SET nudge = 'conclusion_late', nudge_at = state_since + interval '21 days' WHERE state = 're_replied';
