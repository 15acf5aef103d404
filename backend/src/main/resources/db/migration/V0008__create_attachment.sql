CREATE TABLE attachment (
    id                   uuid        NOT NULL,
    kind                 text        NOT NULL,
    media_type           text        NOT NULL,
    size_bytes           bigint      NOT NULL,
    width                integer,
    height               integer,
    duration_ms          integer,
    sha256               bytea       NOT NULL,
    storage_key          text        NOT NULL,
    uploaded_at          timestamptz NOT NULL,
    request_id           uuid,
    owner_kind           text,
    owner_id             uuid,
    position             integer,
    transcript           text,
    idempotency_key_hash bytea,
    body_hash            bytea,
    CONSTRAINT attachment_pk PRIMARY KEY (id),
    CONSTRAINT attachment_storage_key_uk UNIQUE (storage_key),
    CONSTRAINT attachment_idempotency_key_uk UNIQUE (idempotency_key_hash),
    CONSTRAINT attachment_request_fk FOREIGN KEY (request_id) REFERENCES request (id) ON DELETE CASCADE,
    CONSTRAINT attachment_kind_ck CHECK (kind IN ('photo', 'voice')),
    CONSTRAINT attachment_size_ck CHECK (size_bytes > 0),
    CONSTRAINT attachment_sha256_ck CHECK (octet_length(sha256) = 32),
    CONSTRAINT attachment_measures_ck CHECK (
        CASE kind
            WHEN 'photo' THEN num_nonnulls(width, height) = 2 AND width > 0 AND height > 0 AND duration_ms IS NULL
            ELSE num_nonnulls(duration_ms) = 1 AND duration_ms > 0 AND num_nonnulls(width, height) = 0
        END),
    CONSTRAINT attachment_owner_kind_ck CHECK (owner_kind IN ('request', 'message', 'answer')),
    CONSTRAINT attachment_bound_whole_ck CHECK (
        num_nulls(request_id, owner_kind, owner_id, position) IN (0, 4)),
    CONSTRAINT attachment_key_with_body_ck CHECK ((idempotency_key_hash IS NULL) = (body_hash IS NULL))
);

CREATE INDEX attachment_of_request_ix ON attachment (request_id);
-- what the sweep of forgotten uploads looks for stays a short list
CREATE INDEX attachment_unbound_ix ON attachment (uploaded_at) WHERE request_id IS NULL;
