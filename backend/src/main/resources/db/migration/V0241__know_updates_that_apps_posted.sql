-- What an app calls an update of its own, so that the same one posted twice is there once.
CREATE TABLE open311_update (
    app_id uuid NOT NULL,
    request_id uuid NOT NULL,
    update_id text NOT NULL,
    message_id uuid NOT NULL,
    CONSTRAINT open311_update_pk PRIMARY KEY (app_id, request_id, update_id),
    CONSTRAINT open311_update_app_fk FOREIGN KEY (app_id) REFERENCES app (id),
    CONSTRAINT open311_update_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
