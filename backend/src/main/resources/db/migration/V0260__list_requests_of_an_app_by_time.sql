-- Open311 asks for what came in by an app between two times; the time of a request never changes.
ALTER TABLE app_request ADD COLUMN submitted_at timestamptz;
UPDATE app_request a SET submitted_at = r.submitted_at FROM request r WHERE r.id = a.request_id;
-- a node of the version before goes on filing while this one begins
ALTER TABLE app_request ALTER COLUMN submitted_at SET DEFAULT now(), ALTER COLUMN submitted_at SET NOT NULL;
CREATE INDEX app_request_by_time ON app_request (app_id, committee_id, submitted_at, request_id);
-- Its updates are found by their time alone; a timeline is only ever added to, so this says of each block from when to when, and costs next to nothing.
CREATE INDEX timeline_entry_by_time ON timeline_entry USING brin (at) WITH (autosummarize = on);
