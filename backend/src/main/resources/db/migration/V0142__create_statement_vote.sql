-- Who takes part in a discussion: an id that means nothing elsewhere, found by keyed hashes of a device or a phone.
CREATE TABLE discussion_participant (
    discussion_id uuid NOT NULL,
    key_hash bytea NOT NULL,
    participant_id uuid NOT NULL,
    by_phone boolean NOT NULL,
    CONSTRAINT discussion_participant_pk PRIMARY KEY (discussion_id, key_hash),
    CONSTRAINT discussion_participant_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id)
);
CREATE INDEX discussion_participant_by_id ON discussion_participant (participant_id);

-- One vote a participant and statement. via: the merged statement it was given to; previous: what it was before.
CREATE TABLE statement_vote (
    statement_id uuid NOT NULL,
    participant_id uuid NOT NULL,
    discussion_id uuid NOT NULL,
    choice text NOT NULL,
    previous text,
    via uuid,
    voted_at timestamptz NOT NULL,
    CONSTRAINT statement_vote_pk PRIMARY KEY (statement_id, participant_id),
    CONSTRAINT statement_vote_statement_fk FOREIGN KEY (statement_id) REFERENCES statement (id),
    CONSTRAINT statement_vote_choice_known CHECK (choice IN ('agree', 'disagree', 'pass'))
);
CREATE INDEX statement_vote_of_participant ON statement_vote (discussion_id, participant_id) INCLUDE (statement_id, choice);

-- The votes of a statement added up in shards, one for each few connections, so that a popular statement is no hot row;
-- only the sum of its shards means anything.
CREATE TABLE statement_tally (
    statement_id uuid NOT NULL,
    shard integer NOT NULL,
    agrees integer NOT NULL,
    disagrees integer NOT NULL,
    passes integer NOT NULL,
    CONSTRAINT statement_tally_pk PRIMARY KEY (statement_id, shard),
    CONSTRAINT statement_tally_statement_fk FOREIGN KEY (statement_id) REFERENCES statement (id)
) WITH (fillfactor = 50);
