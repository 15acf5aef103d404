CREATE EXTENSION IF NOT EXISTS btree_gin;

-- The redacted view that residents consented to. Search reads slice by slice, newest first, so that a common word costs
-- no more among a million rows than among ten thousand; a slice holds 4096 consecutive publications.
CREATE TABLE public_request (
    request_id uuid NOT NULL,
    number bigint GENERATED ALWAYS AS IDENTITY,
    slice integer GENERATED ALWAYS AS ((number >> 12)::integer) STORED,
    published_at timestamptz NOT NULL,
    venue_id uuid NOT NULL,
    committee_id uuid NOT NULL,
    division_code text NOT NULL,
    category_code text,
    title text NOT NULL,
    content text NOT NULL,
    answer text,
    open boolean NOT NULL,
    supports integer NOT NULL DEFAULT 0,
    terms tsvector NOT NULL,
    CONSTRAINT public_request_pk PRIMARY KEY (request_id),
    CONSTRAINT public_request_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX public_request_by_number ON public_request (number);
CREATE INDEX public_request_of_venue ON public_request (venue_id, number);
CREATE INDEX public_request_by_division ON public_request (division_code text_pattern_ops, number);
CREATE INDEX public_request_open ON public_request (venue_id, number) WHERE open;
CREATE INDEX public_request_by_terms ON public_request USING gin (slice, terms);
