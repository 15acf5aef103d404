-- Which app a statement came in by, beside the statement; who said it is in neither.
CREATE TABLE app_statement (
    statement_id uuid NOT NULL,
    app_id uuid NOT NULL,
    CONSTRAINT app_statement_pk PRIMARY KEY (statement_id),
    CONSTRAINT app_statement_statement_fk FOREIGN KEY (statement_id) REFERENCES statement (id) ON DELETE CASCADE,
    CONSTRAINT app_statement_app_fk FOREIGN KEY (app_id) REFERENCES app (id)
);
