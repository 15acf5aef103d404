-- How many points an issued report, an adoption and an instruction count in the league of committees (报送得分), by level; a
-- committee sets them for those under it, else the defaults of the software hold.
CREATE TABLE opinion_report_score (
    committee_id uuid NOT NULL,
    event text NOT NULL,
    level text NOT NULL,
    points integer NOT NULL,
    CONSTRAINT opinion_report_score_pk PRIMARY KEY (committee_id, event, level),
    CONSTRAINT opinion_report_score_committee_fk FOREIGN KEY (committee_id) REFERENCES committee (id),
    CONSTRAINT opinion_report_score_event_known CHECK (event IN ('adopted', 'instructed')),
    CONSTRAINT opinion_report_score_level_known CHECK (level IN ('county', 'city', 'province', 'national')),
    CONSTRAINT opinion_report_score_sane CHECK (points BETWEEN 0 AND 1000)
);
