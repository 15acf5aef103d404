-- What was submitted is found by its words. Slices of the order of submission let a search read the newest first and stop, so that
-- a common word costs no more in a large table. The terms of subject and recommendations find what is alike.
CREATE TABLE proposal_search (
    proposal_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    position bigint GENERATED ALWAYS AS IDENTITY,
    slice integer GENERATED ALWAYS AS ((position / 2000)::integer) STORED,
    terms tsvector NOT NULL,
    subject_terms tsvector NOT NULL,
    CONSTRAINT proposal_search_pk PRIMARY KEY (proposal_id),
    CONSTRAINT proposal_search_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
CREATE UNIQUE INDEX proposal_search_by_position ON proposal_search (position);
CREATE INDEX proposal_search_by_terms ON proposal_search USING gin (slice, terms) WITH (fastupdate = off);
CREATE INDEX proposal_search_by_subject ON proposal_search USING gin (subject_terms) WITH (fastupdate = off);
