-- A committee in which apps are tried out: everything works but that nothing is sent to anybody.
ALTER TABLE committee ADD COLUMN sandbox boolean NOT NULL DEFAULT false;
