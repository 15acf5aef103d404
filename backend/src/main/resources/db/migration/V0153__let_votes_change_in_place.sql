-- Who changes their mind changes a row that no index looks into, so that neither index nor table grows by it.
DROP INDEX statement_vote_of_participant;
ALTER TABLE statement_vote SET (fillfactor = 70);
CREATE INDEX statement_vote_of_participant ON statement_vote (discussion_id, participant_id);
