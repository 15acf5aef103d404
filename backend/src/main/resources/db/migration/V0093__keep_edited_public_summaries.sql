-- Staff may word a public summary by hand. An answer they worded stays until there is another one to redact.
ALTER TABLE public_request ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE public_request ADD COLUMN answer_source text;
