-- A session has a name its holder can end it by, may be kept on a device, and may be for one thing alone.
ALTER TABLE account_session
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN device text,
    ADD COLUMN kept boolean NOT NULL DEFAULT false,
    ADD COLUMN idle interval NOT NULL DEFAULT '30 minutes',
    ADD COLUMN only_for text,
    ADD COLUMN factor_at timestamptz,
    ADD CONSTRAINT account_session_only_for_known CHECK (only_for IN ('password', 'factor'));
CREATE UNIQUE INDEX account_session_by_id ON account_session (id);
CREATE INDEX account_session_of_account ON account_session (account_id, created_at);
