-- What was said at a reception (接待登记), and the request that came of it.
CREATE TABLE reception_record (
    id uuid NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    day_id uuid NOT NULL,
    appointment_id uuid NOT NULL,
    content text NOT NULL,
    reply text,
    member_ids uuid[] NOT NULL,
    account_id uuid NOT NULL,
    at timestamptz NOT NULL,
    request_id uuid,
    CONSTRAINT reception_record_pk PRIMARY KEY (id),
    CONSTRAINT reception_record_day_fk FOREIGN KEY (day_id) REFERENCES reception_day (id),
    CONSTRAINT reception_record_appointment_fk FOREIGN KEY (appointment_id) REFERENCES appointment (id),
    CONSTRAINT reception_record_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE SET NULL,
    CONSTRAINT reception_record_once UNIQUE (appointment_id)
);
CREATE INDEX reception_record_of_day ON reception_record (day_id, at, id);
CREATE INDEX reception_record_of_request ON reception_record (request_id) WHERE request_id IS NOT NULL;
