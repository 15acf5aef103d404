-- What each unit has to do about a proposal (承办): one row a unit and round; a second round is the handling by a higher hand
-- that a dissatisfied proposer can ask for once.
CREATE TABLE proposal_assignment (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    session_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    round integer NOT NULL,
    mode text NOT NULL,
    duty text NOT NULL,
    state text NOT NULL,
    state_since timestamptz NOT NULL,
    designated boolean NOT NULL,
    higher_hand text,
    assigned_at timestamptz NOT NULL,
    object_due timestamptz,
    contact_due timestamptz,
    reply_due timestamptz NOT NULL,
    signed_at timestamptz,
    contacted_at timestamptz,
    replied_at timestamptz,
    contact_late boolean NOT NULL,
    reply_late boolean NOT NULL,
    escalated boolean NOT NULL,
    extension_asked_until date,
    extended boolean NOT NULL,
    stage text,
    stage_at timestamptz,
    reminded_at timestamptz,
    reminders integer NOT NULL,
    result_class text,
    reply_number text,
    reply text,
    replier_name text,
    replied_by uuid,
    promise text,
    promised_on date,
    promise_late boolean NOT NULL,
    tracked boolean NOT NULL,
    re_reply text,
    re_replied_at timestamptz,
    re_result_class text,
    told text,
    nudge text,
    nudge_at timestamptz,
    updated_at timestamptz NOT NULL,
    CONSTRAINT proposal_assignment_pk PRIMARY KEY (id),
    CONSTRAINT proposal_assignment_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT proposal_assignment_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT proposal_assignment_unit_fk FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT proposal_assignment_unit_once UNIQUE (proposal_id, round, unit_id),
    CONSTRAINT proposal_assignment_round_known CHECK (round IN (1, 2)),
    CONSTRAINT proposal_assignment_mode_known CHECK (mode IN ('sole', 'joint', 'separate')),
    CONSTRAINT proposal_assignment_duty_known CHECK (duty IN ('lead', 'assisting', 'separate')),
    CONSTRAINT proposal_assignment_duty_fits CHECK ((mode = 'separate') = (duty = 'separate') AND (mode = 'joint' OR duty <> 'assisting')),
    CONSTRAINT proposal_assignment_state_known CHECK (state IN ('assigned', 'signed', 'objected', 'contacted', 'replied')),
    CONSTRAINT proposal_assignment_stage_known CHECK (stage IN ('studying', 'measures_set', 'under_way', 'mostly_done', 'done')),
    CONSTRAINT proposal_assignment_class_known CHECK (result_class IN ('a', 'b', 'c', 'd')),
    CONSTRAINT proposal_assignment_reply_whole CHECK ((state = 'replied') = (replied_at IS NOT NULL) AND (replied_at IS NULL) = (reply IS NULL)),
    CONSTRAINT proposal_assignment_class_of_reply CHECK ((duty <> 'assisting' AND replied_at IS NOT NULL) = (result_class IS NOT NULL)),
    CONSTRAINT proposal_assignment_promise_of_class_b CHECK (coalesce(result_class = 'b', false) = (promised_on IS NOT NULL)),
    CONSTRAINT proposal_assignment_nudge_timed CHECK ((nudge IS NULL) = (nudge_at IS NULL))
);
CREATE UNIQUE INDEX proposal_assignment_one_lead ON proposal_assignment (proposal_id, round) WHERE duty = 'lead';
CREATE INDEX proposal_assignment_of_committee ON proposal_assignment (committee_id, id);
CREATE INDEX proposal_assignment_of_committee_by_state ON proposal_assignment (committee_id, state, id);
CREATE INDEX proposal_assignment_late ON proposal_assignment (committee_id, id) WHERE contact_late OR reply_late OR promise_late;
CREATE INDEX proposal_assignment_of_session ON proposal_assignment (session_id, unit_id);
CREATE INDEX proposal_assignment_of_unit ON proposal_assignment (unit_id, id);
CREATE INDEX proposal_assignment_nudged ON proposal_assignment (nudge_at) WHERE nudge_at IS NOT NULL;

-- The proposer was met (面商), by one unit or by several together.
CREATE TABLE proposal_meeting (
    id uuid NOT NULL,
    committee_id uuid NOT NULL,
    proposal_id uuid NOT NULL,
    assignment_id uuid NOT NULL,
    held_on date NOT NULL,
    place text NOT NULL,
    attendees text NOT NULL,
    content text NOT NULL,
    agreement text NOT NULL,
    recorded_by uuid NOT NULL,
    recorder_name text NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT proposal_meeting_pk PRIMARY KEY (id),
    CONSTRAINT proposal_meeting_assignment_fk FOREIGN KEY (assignment_id) REFERENCES proposal_assignment (id),
    CONSTRAINT proposal_meeting_proposal_fk FOREIGN KEY (proposal_id) REFERENCES proposal (id),
    CONSTRAINT proposal_meeting_agreement_known CHECK (agreement IN ('agreed', 'partly_agreed', 'not_agreed'))
);
CREATE INDEX proposal_meeting_of_proposal ON proposal_meeting (proposal_id, id);
CREATE INDEX proposal_meeting_of_assignment ON proposal_meeting (assignment_id);
