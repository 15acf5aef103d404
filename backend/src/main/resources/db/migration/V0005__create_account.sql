CREATE TABLE account (
    id uuid NOT NULL,
    version integer NOT NULL,
    username text NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    member_id uuid,
    demo boolean NOT NULL DEFAULT false,
    disabled_at timestamptz,
    CONSTRAINT account_pk PRIMARY KEY (id),
    CONSTRAINT account_username_unique UNIQUE (username),
    CONSTRAINT account_member_fk FOREIGN KEY (member_id) REFERENCES member (id)
);

-- A role is held for a committee or, narrower, for one venue of it.
CREATE TABLE account_grant (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    role text NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid,
    CONSTRAINT account_grant_pk PRIMARY KEY (id),
    CONSTRAINT account_grant_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT account_grant_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT account_grant_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT account_grant_role_known CHECK (role IN ('clerk', 'chief', 'member', 'office', 'dispatcher', 'leader', 'unit_officer', 'administrator')),
    CONSTRAINT account_grant_venue_named CHECK (role NOT IN ('clerk', 'chief') OR venue_id IS NOT NULL)
);
CREATE UNIQUE INDEX account_grant_once ON account_grant (account_id, role, committee_id, coalesce(venue_id, committee_id));
CREATE INDEX account_grant_by_venue ON account_grant (venue_id, role);

-- Only a hash of the token is kept; idle 30 minutes or 12 hours old ends a session.
CREATE TABLE account_session (
    token_hash bytea NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamptz NOT NULL,
    used_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    CONSTRAINT account_session_pk PRIMARY KEY (token_hash),
    CONSTRAINT account_session_account_fk FOREIGN KEY (account_id) REFERENCES account (id)
);
CREATE INDEX account_session_by_expiry ON account_session (expires_at);
