-- Who is told of what a public proposal comes to, without an account: a phone that a code confirmed, sealed like a contact.
CREATE TABLE proposal_follower (
    id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    key_id text NOT NULL,
    phone bytea NOT NULL,
    phone_index bytea NOT NULL,
    language text NOT NULL,
    followed_at timestamptz NOT NULL,
    CONSTRAINT proposal_follower_pk PRIMARY KEY (id),
    CONSTRAINT proposal_follower_once UNIQUE (proposal_id, phone_index),
    CONSTRAINT proposal_follower_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id)
);
CREATE INDEX proposal_follower_of_phone ON proposal_follower (phone_index);
ALTER TABLE one_time_code DROP CONSTRAINT one_time_code_purpose_known;
ALTER TABLE one_time_code
    ADD CONSTRAINT one_time_code_purpose_known CHECK (purpose IN ('lookup', 'login', 'appointment', 'follow'));
ALTER TABLE erasure DROP CONSTRAINT erasure_kind_known;
ALTER TABLE erasure ADD CONSTRAINT erasure_kind_known CHECK (
    kind IN ('request', 'appointment', 'topic', 'statement', 'opinion_report', 'proposal', 'proposal_follower'));
