-- Of a CSV, so that it is fetched under the name of what it was written in.
ALTER TABLE export ADD COLUMN charset text NOT NULL DEFAULT 'UTF-8';
