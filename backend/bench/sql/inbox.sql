-- The statements of listRequests for the clerk of one venue: the session, then the first page.
SELECT a.id, a.username, a.name, a.member_id, s.used_at < now() - interval '1 minute',
       ARRAY(SELECT g.role || ' ' || g.committee_id || ' ' || coalesce(g.venue_id::text, g.unit_id::text, '')
             FROM account_grant g WHERE g.account_id = a.id),
       s.id, s.kept, s.expires_at, s.only_for, s.factor_at,
       ARRAY(SELECT x.request_id FROM recusal x
             WHERE x.lifted_at IS NULL AND (x.account_id = a.id OR x.member_id = a.member_id))
FROM account_session s JOIN account a ON a.id = s.account_id
WHERE s.token_hash = /*<*/:token::bytea/*>*/ AND s.expires_at > now() AND s.used_at > now() - s.idle
  AND a.disabled_at IS NULL;
SELECT r.id, r.number, r.state, r.closure, r.title, r.category_code, r.venue_id, v.name, r.urgency,
       r.about_staff, r.assignee_member_id, r.assignee_account_id, coalesce(m.name, a.name), r.reopenings,
       r.messages, r.attachments, r.due_at, r.overdue, r.submitted_at, r.updated_at, r.examiner, r.appeals,
       r.appeal_until, r.extension_asked, r.extension_days, r.has_phone, r.committee_id, r.solved,
       r.lead_unit_id, r.assisting_unit_ids, r.designated, r.dispatched_at, r.object_due,
       r.answered_by, r.follow_up_tries, r.overdue AND r.escalated = r.due_at,
       CASE WHEN r.reminded_at >= r.state_since THEN r.reminded_at END
FROM request r JOIN venue v ON v.id = r.venue_id LEFT JOIN member m ON m.id = r.assignee_member_id
     LEFT JOIN account a ON a.id = r.assignee_account_id
WHERE NOT r.about_staff AND r.venue_id = /*<*/:venue::uuid/*>*/ ORDER BY r.due_at, r.id LIMIT 21;
