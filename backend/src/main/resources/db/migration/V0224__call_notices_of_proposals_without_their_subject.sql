-- A subject may be a resident's own words, which are erased in the proposal and not here.
UPDATE notice n
SET label = CASE WHEN p.filing_number IS NULL THEN p.proposer_name ELSE
    format('%s-%s-%s-%s', c.code, s.term_number, s.number,
        lpad(p.filing_number::text, greatest(4, length(p.filing_number::text)), '0')) END
FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
WHERE n.subject_kind = 'proposal' AND n.subject_id = p.id;
UPDATE notice n
SET label = format('%s-%s-%s-%s', c.code, s.term_number, s.number,
    lpad(p.filing_number::text, greatest(4, length(p.filing_number::text)), '0'))
FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id JOIN committee c ON c.id = p.committee_id
    JOIN proposal_session s ON s.id = p.session_id
WHERE n.subject_kind = 'proposal_assignment' AND n.subject_id = a.id;
