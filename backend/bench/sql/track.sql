-- The statements of getRequest for who holds the receipt, on the rows that HTTP asks for too.
\set k :stride * random(1, :pool)
\set at :start + :k * :step
SELECT r.id, r.version, r.number, r.committee_id, r.venue_id, v.name, v.phone, r.division_code, r.qr_code,
       r.grid_cell, r.channel, r.category_code, r.title, r.content, r.place_text, r.latitude, r.longitude,
       r.urgency, r.public_wanted, r.about_staff, r.wants_reply, r.has_phone, r.consent_version, r.state,
       r.closure, r.examiner, r.appeals, r.appeal_until, r.reopenings, r.assignee_member_id,
       r.assignee_account_id, coalesce(m.name, a.name), r.chosen_member_id, c.name, r.submitted_at,
       r.updated_at, r.state_since, r.answered_at, r.closed_at, r.archived_at, r.accept_due, r.start_due,
       r.answer_due, r.close_due, r.overdue, r.promised_on, r.extension_asked, r.extension_days,
       r.decline_reason, r.decline_channel, r.answer, r.answerer, r.solved, r.answer_rating,
       r.outcome_rating, r.attachments, r.messages, r.lead_unit_id, r.assisting_unit_ids, r.designated,
       r.dispatched_at, r.object_due, r.answered_by, r.follow_up_tries, r.confirmed_by, r.handed_to,
       r.handed_number, r.handed_at, r.duplicate_of, r.receipt_hash,
       EXISTS (SELECT FROM request_contact k WHERE k.request_id = r.id),
       EXISTS (SELECT FROM lineage l WHERE l.from_kind = 'request' AND l.from_id = r.id)
FROM request r JOIN venue v ON v.id = r.venue_id
     LEFT JOIN member m ON m.id = r.assignee_member_id LEFT JOIN account a ON a.id = r.assignee_account_id
     LEFT JOIN member c ON c.id = r.chosen_member_id
WHERE r.id = /*<*/(lpad(to_hex(:at::bigint), 12, '0') || '70008000' || lpad(to_hex(:k::bigint), 12, '0'))::uuid/*>*/;
SELECT at, kind, actor_kind, actor_name, note, internal FROM timeline_entry
WHERE request_id = /*<*/(lpad(to_hex(:at::bigint), 12, '0') || '70008000' || lpad(to_hex(:k::bigint), 12, '0'))::uuid/*>*/ ORDER BY at, id;
