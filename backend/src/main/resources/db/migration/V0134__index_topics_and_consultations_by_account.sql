-- What an account put forward or calls together itself, beside what its roles let it see.
CREATE INDEX topic_of_proposing_account ON topic (proposer_account_id, id) WHERE proposer_account_id IS NOT NULL;
CREATE INDEX consultation_of_convening_account ON consultation (convener_account_id, id) WHERE convener_account_id IS NOT NULL;
