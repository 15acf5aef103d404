-- A list that somebody takes away every hour stands once a day with each request on it.
CREATE UNIQUE INDEX data_access_export_once_a_day
    ON data_access (request_id, account_id, ((at AT TIME ZONE 'Asia/Shanghai')::date)) WHERE kind = 'export' AND account_id IS NOT NULL;
