-- Members of a venue, ended placements included; a member's load; the newest open public requests of a county.
CREATE INDEX placement_by_venue ON placement (venue_id);
CREATE INDEX request_load_of_member ON request (assignee_member_id) WHERE state IN ('assigned', 'in_progress', 'reopened');
CREATE INDEX public_request_open_in_county ON public_request (left(division_code, 6), number) WHERE open;
