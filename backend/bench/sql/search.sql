-- The statement of listPublicRequests with two words, the pairs being those that HTTP asks for too.
\set pair random(1, :pairs)
SELECT p.request_id, p.title, p.content, p.category_code, p.venue_id, v.name, p.division_code, r.state, r.closure,
r.solved, p.answer, p.supports, p.published_at, p.number
FROM (SELECT p.* FROM generate_series(
        (SELECT slice FROM public_request WHERE number < /*<*/:last::bigint/*>*/ ORDER BY number DESC LIMIT 1),
        (SELECT slice FROM public_request ORDER BY number LIMIT 1), -1) s
    CROSS JOIN LATERAL (SELECT * FROM public_request p
        WHERE p.slice = s AND p.terms @@ /*<*/(:words::text[])[:pair::int]/*>*/::tsquery AND p.number < /*<*/:last::bigint/*>*/ ORDER BY p.number DESC LIMIT 21) p
    LIMIT 21) p
 JOIN request r ON r.id = p.request_id JOIN venue v ON v.id = p.venue_id  ORDER BY p.number DESC;
