CREATE TABLE reception_day (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    state text NOT NULL,
    planned_for date NOT NULL,
    by_rota boolean NOT NULL,
    held_on date NOT NULL,
    from_time time NOT NULL,
    to_time time NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    place text,
    capacity integer NOT NULL,
    taken integer NOT NULL DEFAULT 0,
    tickets integer NOT NULL DEFAULT 0,
    waiting integer NOT NULL DEFAULT 0,
    state_since timestamptz NOT NULL,
    published_at timestamptz,
    closed_at timestamptz,
    moved_from uuid,
    moved_to uuid,
    CONSTRAINT reception_day_pk PRIMARY KEY (id),
    CONSTRAINT reception_day_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT reception_day_state_known CHECK (state IN
        ('planned', 'published', 'in_session', 'closed', 'archived', 'cancelled', 'rescheduled')),
    CONSTRAINT reception_day_ends_after_it_begins CHECK (ends_at > starts_at AND to_time > from_time),
    CONSTRAINT reception_day_never_overbooked CHECK (taken BETWEEN 0 AND capacity),
    CONSTRAINT reception_day_waiting_sane CHECK (waiting BETWEEN 0 AND taken),
    CONSTRAINT reception_day_moved_fk FOREIGN KEY (moved_to) REFERENCES reception_day (id)
);
-- Two runs of a rota make one set of days.
CREATE UNIQUE INDEX reception_day_once ON reception_day (venue_id, planned_for, from_time) WHERE by_rota;
CREATE INDEX reception_day_of_venue ON reception_day (venue_id, starts_at, id);
CREATE INDEX reception_day_of_committee ON reception_day (committee_id, starts_at, id);
CREATE INDEX reception_day_public ON reception_day (starts_at, id) WHERE state IN ('published', 'in_session');
CREATE INDEX reception_day_to_archive ON reception_day (closed_at) WHERE state = 'closed';

-- Who is on duty, in order, and why: a code of the reason and what it was counted from.
CREATE TABLE duty_shift (
    day_id uuid NOT NULL,
    member_id uuid NOT NULL,
    position smallint NOT NULL,
    reason text NOT NULL,
    duties_before integer NOT NULL,
    CONSTRAINT duty_shift_pk PRIMARY KEY (day_id, member_id),
    CONSTRAINT duty_shift_day_fk FOREIGN KEY (day_id) REFERENCES reception_day (id) ON DELETE CASCADE,
    CONSTRAINT duty_shift_member_fk FOREIGN KEY (member_id) REFERENCES member (id),
    CONSTRAINT duty_shift_reason_known CHECK (reason IN ('fewest', 'there_then', 'longest_since', 'in_turn', 'by_hand'))
);
CREATE INDEX duty_shift_of_member ON duty_shift (member_id);
