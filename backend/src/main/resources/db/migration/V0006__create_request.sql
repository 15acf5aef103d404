CREATE SEQUENCE request_number AS bigint INCREMENT BY 50;

CREATE TABLE request (
    id uuid NOT NULL,
    version integer NOT NULL,
    number text NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    division_code text NOT NULL,
    qr_code text,
    grid_cell text,
    channel text NOT NULL,
    category_code text,
    title text NOT NULL,
    content text NOT NULL,
    place_text text,
    latitude double precision,
    longitude double precision,
    urgency text NOT NULL,
    public_wanted boolean NOT NULL,
    public_kept_back boolean NOT NULL DEFAULT false,
    about_staff boolean NOT NULL,
    wants_reply boolean NOT NULL,
    has_phone boolean NOT NULL,
    proxy_account_id uuid,
    external_ref text,
    consent_version text NOT NULL,
    state text NOT NULL,
    closure text,
    examiner text NOT NULL,
    appeals integer NOT NULL DEFAULT 0,
    appeal_until timestamptz,
    reopenings integer NOT NULL DEFAULT 0,
    chosen_member_id uuid,
    assignee_member_id uuid,
    assignee_account_id uuid,
    submitted_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    answered_at timestamptz,
    closed_at timestamptz,
    archived_at timestamptz,
    accept_due timestamptz,
    start_due timestamptz,
    answer_due timestamptz,
    close_due timestamptz,
    due_at timestamptz NOT NULL,
    timer text,
    timer_at timestamptz,
    promised_on date,
    extension_asked integer,
    extension_days integer,
    overdue boolean NOT NULL DEFAULT false,
    accept_told boolean NOT NULL DEFAULT false,
    start_told boolean NOT NULL DEFAULT false,
    answer_told boolean NOT NULL DEFAULT false,
    decline_reason text,
    decline_channel text,
    answer text,
    answerer text,
    solved text,
    answer_rating smallint,
    outcome_rating smallint,
    attachments integer NOT NULL DEFAULT 0,
    messages integer NOT NULL DEFAULT 0,
    receipt_hash bytea NOT NULL,
    submission_key_hash bytea NOT NULL,
    body_hash bytea NOT NULL,
    terms tsvector NOT NULL,
    CONSTRAINT request_pk PRIMARY KEY (id),
    CONSTRAINT request_number_unique UNIQUE (number),
    CONSTRAINT request_submission_key_unique UNIQUE (submission_key_hash),
    CONSTRAINT request_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT request_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT request_assignee_member_fk FOREIGN KEY (assignee_member_id) REFERENCES member (id),
    CONSTRAINT request_assignee_account_fk FOREIGN KEY (assignee_account_id) REFERENCES account (id),
    CONSTRAINT request_state_known CHECK (state IN ('submitted', 'accepted', 'assigned', 'in_progress', 'answered', 'follow_up', 'reopened', 'closed', 'declined', 'withdrawn')),
    CONSTRAINT request_closure_known CHECK ((state = 'closed') = (closure IS NOT NULL) AND closure IN ('confirmed', 'unconfirmed', 'not_solved')),
    CONSTRAINT request_channel_known CHECK (channel IN ('qr', 'web', 'phone', 'walk_in', 'grid', 'paper', 'wechat', 'api')),
    CONSTRAINT request_urgency_known CHECK (urgency IN ('normal', 'urgent', 'danger')),
    CONSTRAINT request_examiner_known CHECK (examiner IN ('venue', 'chief', 'office')),
    CONSTRAINT request_appeals_once CHECK (appeals BETWEEN 0 AND 1),
    CONSTRAINT request_reopenings_three CHECK (reopenings BETWEEN 0 AND 3),
    CONSTRAINT request_solved_known CHECK (solved IN ('yes', 'partly', 'no')),
    CONSTRAINT request_ratings_in_range CHECK (answer_rating BETWEEN 1 AND 5 AND outcome_rating BETWEEN 1 AND 5),
    CONSTRAINT request_timer_whole CHECK ((timer IS NULL) = (timer_at IS NULL))
);
CREATE INDEX request_inbox_of_venue ON request (venue_id, due_at, id) WHERE NOT about_staff;
CREATE INDEX request_inbox_of_venue_by_state ON request (venue_id, state, due_at, id) WHERE NOT about_staff;
CREATE INDEX request_inbox_of_committee ON request (committee_id, due_at, id);
CREATE INDEX request_changes_of_venue ON request (venue_id, updated_at, id) WHERE NOT about_staff;
CREATE INDEX request_changes_of_committee ON request (committee_id, updated_at, id);
CREATE INDEX request_of_member ON request (assignee_member_id, due_at, id) WHERE assignee_member_id IS NOT NULL;
CREATE INDEX request_of_account ON request (assignee_account_id, due_at, id) WHERE assignee_account_id IS NOT NULL;
CREATE INDEX request_overdue_of_venue ON request (venue_id, due_at, id) WHERE overdue AND NOT about_staff;
CREATE INDEX request_overdue_of_committee ON request (committee_id, due_at, id) WHERE overdue;
CREATE INDEX request_category_of_venue ON request (venue_id, category_code, due_at, id) WHERE NOT about_staff;
CREATE INDEX request_category_of_committee ON request (committee_id, category_code, due_at, id);
CREATE INDEX request_timers ON request (timer_at) WHERE timer_at IS NOT NULL;
CREATE INDEX request_by_terms ON request USING gin (terms);
CREATE INDEX request_by_qr_code ON request (qr_code, state) WHERE qr_code IS NOT NULL;

-- Encrypted apart from the request, so that erasing a contact is deleting a row.
CREATE TABLE request_contact (
    request_id uuid NOT NULL,
    key_id text NOT NULL,
    name bytea,
    phone bytea,
    email bytea,
    phone_index bytea,
    CONSTRAINT request_contact_pk PRIMARY KEY (request_id),
    CONSTRAINT request_contact_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE INDEX request_contact_by_phone ON request_contact (phone_index) WHERE phone_index IS NOT NULL;

-- One supporter once; who supports is kept only as a keyed hash.
CREATE TABLE request_support (
    request_id uuid NOT NULL,
    supporter_hash bytea NOT NULL,
    supported_at timestamptz NOT NULL,
    CONSTRAINT request_support_pk PRIMARY KEY (request_id, supporter_hash),
    CONSTRAINT request_support_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
