-- The statements of submitRequest. What stands between the marks is a parameter to the application; bench.mjs checks that
-- the rest is what the application sends. Ids rise with time as UUIDv7 do.
\set n :n + 1
\set id :base + :n * 64 + :client_id
BEGIN;
insert into request (
archived_at,assignee_account_id,assignee_member_id,accept_due,accept_told,answer_due,answer_told,close_due,due_at,
overdue,start_due,start_told,timer,timer_at,closed_at,closure,appeal_until,appeals,decline_channel,decline_reason,
examiner,extension_asked,extension_days,number,committee_id,venue_id,division_code,qr_code,grid_cell,channel,
category_code,title,content,place_text,latitude,longitude,urgency,public_wanted,about_staff,wants_reply,has_phone,
proxy_account_id,external_ref,consent_version,chosen_member_id,attachments,submitted_at,receipt_hash,
submission_key_hash,body_hash,terms,messages,promised_on,public_kept_back,reopenings,answer,answer_rating,answered_at,
answerer,outcome_rating,solved,state,state_since,updated_at,version,id) values (
    /*<*/null/*>*/, -- archived_at
    /*<*/null/*>*/, -- assignee_account_id
    /*<*/null/*>*/, -- assignee_member_id
    /*<*/now() + interval '1 day'/*>*/, -- accept_due
    /*<*/false/*>*/, -- accept_told
    /*<*/now() + interval '5 days'/*>*/, -- answer_due
    /*<*/false/*>*/, -- answer_told
    /*<*/null/*>*/, -- close_due
    /*<*/now() + interval '1 day'/*>*/, -- due_at
    /*<*/false/*>*/, -- overdue
    /*<*/null/*>*/, -- start_due
    /*<*/false/*>*/, -- start_told
    /*<*/'accept_overdue'/*>*/, -- timer
    /*<*/now() + interval '1 day'/*>*/, -- timer_at
    /*<*/null/*>*/, -- closed_at
    /*<*/null/*>*/, -- closure
    /*<*/null/*>*/, -- appeal_until
    /*<*/0/*>*/, -- appeals
    /*<*/null/*>*/, -- decline_channel
    /*<*/null/*>*/, -- decline_reason
    /*<*/'venue'/*>*/, -- examiner
    /*<*/null/*>*/, -- extension_asked
    /*<*/null/*>*/, -- extension_days
    /*<*/'BN-' || :run::text || '-' || :id::text/*>*/, -- number
    /*<*/:committee::uuid/*>*/, -- committee_id
    /*<*/:venue::uuid/*>*/, -- venue_id
    /*<*/:division::text/*>*/, -- division_code
    /*<*/'guangwumen'/*>*/, -- qr_code
    /*<*/null/*>*/, -- grid_cell
    /*<*/'qr'/*>*/, -- channel
    /*<*/null/*>*/, -- category_code
    /*<*/:title/*>*/, -- title
    /*<*/:content/*>*/, -- content
    /*<*/null/*>*/, -- place_text
    /*<*/null/*>*/, -- latitude
    /*<*/null/*>*/, -- longitude
    /*<*/'normal'/*>*/, -- urgency
    /*<*/false/*>*/, -- public_wanted
    /*<*/false/*>*/, -- about_staff
    /*<*/false/*>*/, -- wants_reply
    /*<*/false/*>*/, -- has_phone
    /*<*/null/*>*/, -- proxy_account_id
    /*<*/null/*>*/, -- external_ref
    /*<*/'2026-11'/*>*/, -- consent_version
    /*<*/null/*>*/, -- chosen_member_id
    /*<*/0/*>*/, -- attachments
    /*<*/now()/*>*/, -- submitted_at
    /*<*/sha256(:id::text::bytea)/*>*/, -- receipt_hash
    /*<*/sha256((:run::text || ' ' || :id::text)::bytea)/*>*/, -- submission_key_hash
    /*<*/sha256(:id::text::bytea)/*>*/, -- body_hash
    array_to_tsvector(string_to_array(/*<*/:terms/*>*/, chr(31))), -- terms
    /*<*/0/*>*/, -- messages
    /*<*/null/*>*/, -- promised_on
    /*<*/false/*>*/, -- public_kept_back
    /*<*/0/*>*/, -- reopenings
    /*<*/null/*>*/, -- answer
    /*<*/null/*>*/, -- answer_rating
    /*<*/null/*>*/, -- answered_at
    /*<*/null/*>*/, -- answerer
    /*<*/null/*>*/, -- outcome_rating
    /*<*/null/*>*/, -- solved
    /*<*/'submitted'/*>*/, -- state
    /*<*/now()/*>*/, -- state_since
    /*<*/now()/*>*/, -- updated_at
    /*<*/0/*>*/, -- version
    /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/ -- id
);
WITH entry AS (
    INSERT INTO timeline_entry
        (id, request_id, at, kind, actor_kind, actor_name, account_id, note, internal, state)
    VALUES (/*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70018000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/, /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/, /*<*/now()/*>*/, /*<*/'submitted'/*>*/, /*<*/'resident'/*>*/, /*<*/null/*>*/, /*<*/null/*>*/, /*<*/null/*>*/, /*<*/false/*>*/, /*<*/'submitted'/*>*/)
), waiting AS (
    INSERT INTO outbox_event (id, at, type, committee_id, subject_id, data) VALUES (/*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70018000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/, /*<*/now()/*>*/, /*<*/'request.submitted'/*>*/, /*<*/:committee::uuid/*>*/, /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/, /*<*/:data/*>*/)
)
INSERT INTO audit_event
    (id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id)
VALUES (/*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70018000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/, /*<*/:committee::uuid/*>*/, /*<*/now()/*>*/, /*<*/'resident'/*>*/, /*<*/null/*>*/, /*<*/'request.submitted'/*>*/, /*<*/'request'/*>*/, /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid::text/*>*/, /*<*/'0af7651916cd43dd8448eb211c80319c'/*>*/);
COMMIT;
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
WHERE r.id = /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/;
SELECT at, kind, actor_kind, actor_name, note, internal FROM timeline_entry
WHERE request_id = /*<*/(lpad(to_hex(:id::bigint), 12, '0') || '70008000' || lpad(to_hex(:run::bigint), 12, '0'))::uuid/*>*/ ORDER BY at, id;
