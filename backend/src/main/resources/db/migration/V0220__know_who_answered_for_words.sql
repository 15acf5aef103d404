-- Whether the resident's answer came by their own receipt: what they refuse there nobody else allows in their name.
ALTER TABLE opinion_report ADD COLUMN answered_by_receipt boolean NOT NULL DEFAULT false;
UPDATE opinion_report SET answered_by_receipt = true WHERE consent_how = '本人凭查询码答复';
ALTER TABLE proposal ADD COLUMN words_answered_by_receipt boolean NOT NULL DEFAULT false;
UPDATE proposal SET words_answered_by_receipt = (last.kind <> 'consent_recorded')
FROM (
    SELECT DISTINCT ON (h.subject_id) h.subject_id, h.kind FROM history_entry h
    WHERE h.subject_kind = 'proposal' AND h.kind IN ('consent_recorded', 'words_given', 'words_refused')
    ORDER BY h.subject_id, h.at DESC, h.id DESC
) last WHERE last.subject_id = proposal.id;
