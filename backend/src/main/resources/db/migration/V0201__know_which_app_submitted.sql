-- Which app a request came in by, beside the request, so that whoever needs no app pays nothing for it.
CREATE TABLE app_request (
    request_id uuid NOT NULL,
    app_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    CONSTRAINT app_request_pk PRIMARY KEY (request_id),
    CONSTRAINT app_request_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT app_request_app_fk FOREIGN KEY (app_id) REFERENCES app (id)
);
-- ids grow with time: newest first is the order of the ids
CREATE INDEX app_request_of_app ON app_request (app_id, request_id);
