-- A discussion (码上议): residents speak and vote under a topic or a consultation, led there by a code of its own.
CREATE TABLE discussion (
    id uuid NOT NULL,
    version integer NOT NULL,
    committee_id uuid NOT NULL,
    venue_id uuid NOT NULL,
    topic_id uuid,
    consultation_id uuid,
    qr_code text NOT NULL,
    title text NOT NULL,
    introduction text NOT NULL,
    rules text NOT NULL,
    opens_at timestamptz NOT NULL,
    closes_at timestamptz NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT discussion_pk PRIMARY KEY (id),
    CONSTRAINT discussion_code_once UNIQUE (qr_code),
    CONSTRAINT discussion_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT discussion_venue_fk FOREIGN KEY (venue_id) REFERENCES venue (id),
    CONSTRAINT discussion_topic_fk FOREIGN KEY (topic_id) REFERENCES topic (id),
    CONSTRAINT discussion_consultation_fk FOREIGN KEY (consultation_id) REFERENCES consultation (id),
    CONSTRAINT discussion_code_fk FOREIGN KEY (qr_code) REFERENCES qr_code (code),
    CONSTRAINT discussion_maker_fk FOREIGN KEY (made_by) REFERENCES account (id),
    CONSTRAINT discussion_of_one CHECK (num_nonnulls(topic_id, consultation_id) = 1),
    CONSTRAINT discussion_closes_after_it_opens CHECK (closes_at >= opens_at)
);
CREATE INDEX discussion_of_venue ON discussion (venue_id, id);
CREATE INDEX discussion_of_committee ON discussion (committee_id, id);
CREATE INDEX discussion_of_topic ON discussion (topic_id) WHERE topic_id IS NOT NULL;
CREATE INDEX discussion_of_consultation ON discussion (consultation_id) WHERE consultation_id IS NOT NULL;

-- What staff sort the statements of a discussion into.
CREATE TABLE statement_kind (
    id uuid NOT NULL,
    discussion_id uuid NOT NULL,
    position integer NOT NULL,
    name text NOT NULL,
    CONSTRAINT statement_kind_pk PRIMARY KEY (id),
    CONSTRAINT statement_kind_named_once UNIQUE (discussion_id, name),
    CONSTRAINT statement_kind_discussion_fk FOREIGN KEY (discussion_id) REFERENCES discussion (id) ON DELETE CASCADE
);
