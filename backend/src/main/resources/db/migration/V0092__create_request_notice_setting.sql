-- What residents said about being written to; without a row they are, in Chinese, if they asked for a reply.
CREATE TABLE request_notice_setting (
    request_id uuid NOT NULL,
    version integer NOT NULL,
    written boolean NOT NULL,
    language text NOT NULL,
    CONSTRAINT request_notice_setting_pk PRIMARY KEY (request_id),
    CONSTRAINT request_notice_setting_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
