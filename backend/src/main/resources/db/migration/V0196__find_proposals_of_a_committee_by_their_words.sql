-- A search of one committee's proposals, and for what is alike, reads none of the others', whatever their texts have in common.
DROP INDEX proposal_search_by_terms;
DROP INDEX proposal_search_by_subject;
CREATE INDEX proposal_search_by_terms ON proposal_search USING gin (committee_id, slice, terms) WITH (fastupdate = off);
CREATE INDEX proposal_search_by_subject ON proposal_search USING gin (committee_id, subject_terms) WITH (fastupdate = off);
