-- What everybody may take away, as it was public in one night; any node makes it and every node gives it out.
CREATE TABLE open_data_dump (
    made_on date CONSTRAINT open_data_dump_pk PRIMARY KEY,
    made_at timestamptz NOT NULL
);

CREATE TABLE open_data_file (
    made_on date NOT NULL CONSTRAINT open_data_file_dump_fk REFERENCES open_data_dump ON DELETE CASCADE,
    name text NOT NULL,
    list text NOT NULL,
    rows integer NOT NULL,
    bytes bigint NOT NULL,
    sha256 text NOT NULL,
    columns text[] NOT NULL,
    CONSTRAINT open_data_file_pk PRIMARY KEY (made_on, name)
);

CREATE TABLE open_data_part (
    made_on date NOT NULL CONSTRAINT open_data_part_dump_fk REFERENCES open_data_dump ON DELETE CASCADE,
    name text NOT NULL,
    number integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT open_data_part_pk PRIMARY KEY (made_on, name, number)
);
