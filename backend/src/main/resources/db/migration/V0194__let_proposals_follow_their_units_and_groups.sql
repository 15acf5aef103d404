-- What was kept of proposals before their day followed extensions, and their proposer's name the kind that was saved last.
UPDATE proposal p SET reply_due = d.due
FROM (SELECT DISTINCT ON (a.proposal_id) a.proposal_id, max(a.reply_due) OVER (PARTITION BY a.proposal_id, a.round) AS due
      FROM proposal_assignment a WHERE a.duty <> 'assisting' ORDER BY a.proposal_id, a.round DESC) d
WHERE d.proposal_id = p.id AND p.state IN ('assigned', 'rehandling') AND p.result_class IS NULL AND p.reply_due <> d.due;
UPDATE proposal SET proposer_name = group_name
WHERE kind IN ('party_or_sector_group', 'special_committee') AND group_name IS NOT NULL AND proposer_name <> group_name;
UPDATE proposal p SET proposer_name = m.name
FROM member m WHERE m.id = p.proposer_member_id AND p.kind IN ('member', 'joint') AND p.state = 'draft' AND p.proposer_name = p.group_name;
