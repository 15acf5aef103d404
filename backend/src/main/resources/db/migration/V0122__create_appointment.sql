-- A place at a reception day. Name and phone are sealed; the holder is a keyed hash of the phone or, without one, of the
-- address and the day of booking, so that one of them holds one live booking.
CREATE TABLE appointment (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    day_id uuid NOT NULL,
    state text NOT NULL,
    ticket integer NOT NULL,
    walk_in boolean NOT NULL,
    topic text,
    member_id uuid,
    consent_version text NOT NULL,
    receipt_hash bytea NOT NULL,
    holder bytea,
    key_id text NOT NULL,
    name bytea,
    phone bytea,
    phone_index bytea,
    proxy_account_id uuid,
    booked_at timestamptz NOT NULL,
    state_since timestamptz NOT NULL,
    ended_at timestamptz,
    CONSTRAINT appointment_pk PRIMARY KEY (id),
    CONSTRAINT appointment_day_fk FOREIGN KEY (day_id) REFERENCES reception_day (id),
    CONSTRAINT appointment_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT appointment_state_known CHECK (state IN
        ('booked', 'confirmed', 'checked_in', 'received', 'cancelled', 'no_show')),
    CONSTRAINT appointment_ticket_once UNIQUE (day_id, ticket)
);
CREATE UNIQUE INDEX appointment_one_live ON appointment (holder)
    WHERE state IN ('booked', 'confirmed', 'checked_in') AND holder IS NOT NULL;
CREATE INDEX appointment_by_receipt ON appointment (day_id, receipt_hash);
CREATE INDEX appointment_by_phone ON appointment (phone_index) WHERE phone_index IS NOT NULL;
CREATE INDEX appointment_to_erase ON appointment (ended_at) WHERE key_id <> '' AND ended_at IS NOT NULL;
