-- Kinds, categories, classes and promises that a committee has few of are found without reading all that it has.
CREATE INDEX proposal_of_committee_by_kind ON proposal (committee_id, kind, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_of_committee_by_category ON proposal (committee_id, category, id) WHERE submitted_at IS NOT NULL;
CREATE INDEX proposal_assignment_of_class ON proposal_assignment (committee_id, result_class, id) WHERE result_class IS NOT NULL;
CREATE INDEX proposal_assignment_tracked ON proposal_assignment (committee_id, id) WHERE tracked;
