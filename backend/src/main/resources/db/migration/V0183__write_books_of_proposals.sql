-- Books of a session's proposals, written in the background; the file lies beside those of exports.
CREATE TABLE proposal_book (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    session_id uuid NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    done integer NOT NULL,
    total integer NOT NULL,
    asked_at timestamptz NOT NULL,
    seen_at timestamptz NOT NULL,
    fetched_at timestamptz,
    removed_at timestamptz,
    CONSTRAINT proposal_book_pk PRIMARY KEY (id),
    CONSTRAINT proposal_book_session_fk FOREIGN KEY (session_id) REFERENCES proposal_session (id),
    CONSTRAINT proposal_book_state_known CHECK (state IN ('writing', 'written', 'failed')),
    CONSTRAINT proposal_book_done_of_total CHECK (done BETWEEN 0 AND total)
);
CREATE INDEX proposal_book_left ON proposal_book (seen_at) WHERE removed_at IS NULL;
