-- How a proposer rates process and result (评议), once for each handling.
CREATE TABLE proposal_feedback (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    round integer NOT NULL,
    process_rating text NOT NULL,
    result_rating text NOT NULL,
    comment text,
    given_by uuid NOT NULL,
    giver_name text NOT NULL,
    given_at timestamptz NOT NULL,
    CONSTRAINT proposal_feedback_pk PRIMARY KEY (id),
    CONSTRAINT proposal_feedback_once UNIQUE (proposal_id, round),
    CONSTRAINT proposal_feedback_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT proposal_feedback_round_known CHECK (round IN (1, 2)),
    CONSTRAINT proposal_feedback_process_known CHECK (process_rating IN ('satisfied', 'mostly_satisfied', 'dissatisfied')),
    CONSTRAINT proposal_feedback_result_known CHECK (result_rating IN ('satisfied', 'mostly_satisfied', 'dissatisfied'))
);
-- what waits for feedback stays a short list
CREATE INDEX proposal_feedback_awaited ON proposal (feedback_due) WHERE state = 'feedback';
