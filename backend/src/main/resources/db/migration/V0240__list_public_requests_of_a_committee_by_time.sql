-- Open311 asks for what one jurisdiction published between two times.
CREATE INDEX public_request_of_committee ON public_request (committee_id, published_at, request_id);
