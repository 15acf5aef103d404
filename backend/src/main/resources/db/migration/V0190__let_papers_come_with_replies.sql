-- What comes on paper with a unit's reply, opinion or word on a promise: a sealed scan or a DOCX, hung on its row. Papers are added
-- and never replaced. Those that are public everybody reads where the reply itself is.
CREATE TABLE proposal_reply_paper (
    id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    public boolean NOT NULL,
    added_by uuid NOT NULL,
    adder_name text NOT NULL,
    added_at timestamptz NOT NULL,
    CONSTRAINT proposal_reply_paper_pk PRIMARY KEY (id),
    CONSTRAINT proposal_reply_paper_assignment_fk FOREIGN KEY (assignment_id) REFERENCES proposal_assignment (id),
    CONSTRAINT proposal_reply_paper_adder_fk FOREIGN KEY (added_by) REFERENCES account (id)
);
CREATE INDEX proposal_reply_paper_of_assignment ON proposal_reply_paper (assignment_id, id);
