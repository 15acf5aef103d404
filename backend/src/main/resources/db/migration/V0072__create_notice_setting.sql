-- How an account wants to be told outside the workbench; no row means not at all. Addresses are sealed.
CREATE TABLE notice_setting (
    account_id uuid NOT NULL,
    version integer NOT NULL,
    language text NOT NULL,
    quiet_from text NOT NULL,
    quiet_to text NOT NULL,
    digest_at text NOT NULL,
    key_id text NOT NULL,
    email bytea,
    phone bytea,
    wechat bytea,
    CONSTRAINT notice_setting_pk PRIMARY KEY (account_id),
    CONSTRAINT notice_setting_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE TABLE notice_choice (
    account_id uuid NOT NULL,
    kind text NOT NULL,
    channel text NOT NULL,
    daily boolean NOT NULL,
    CONSTRAINT notice_choice_pk PRIMARY KEY (account_id, kind, channel),
    CONSTRAINT notice_choice_setting_fk FOREIGN KEY (account_id) REFERENCES notice_setting (account_id) ON DELETE CASCADE,
    CONSTRAINT notice_choice_channel_known CHECK (channel IN ('email', 'push', 'sms', 'wechat'))
);

-- What waits for the day's digest.
CREATE TABLE notice_digest_line (
    account_id uuid NOT NULL,
    channel text NOT NULL,
    notice_id uuid NOT NULL,
    due_at timestamptz NOT NULL,
    CONSTRAINT notice_digest_line_pk PRIMARY KEY (account_id, channel, notice_id),
    CONSTRAINT notice_digest_line_notice_fk FOREIGN KEY (notice_id) REFERENCES notice (id) ON DELETE CASCADE
);
CREATE INDEX notice_digest_line_due ON notice_digest_line (due_at);
CREATE INDEX notice_digest_line_of_notice ON notice_digest_line (notice_id);
CREATE INDEX notice_of_event ON notice (event_id);
