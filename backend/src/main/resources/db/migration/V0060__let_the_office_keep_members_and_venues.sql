-- The number of a member's card tells two of the same name apart; lists of a committee hold the retired too.
ALTER TABLE member ADD COLUMN number text;
CREATE UNIQUE INDEX member_number_once ON member (committee_id, number) WHERE number IS NOT NULL;
CREATE INDEX member_by_committee ON member (committee_id, name, id);
CREATE INDEX venue_by_committee ON venue (committee_id, name, id);
