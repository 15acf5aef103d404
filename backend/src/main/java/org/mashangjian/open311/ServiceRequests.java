package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Finds service requests, newest first: those that everybody may read, and those that came in by the app that asks. */
@ApplicationScoped
class ServiceRequests {
    /** No app has it. */
    static final UUID NOBODY = new UUID(0, 0);

    /** As {@code RequestState} has it: nobody has to do anything any more. */
    static final String CLOSED = "'closed', 'declined', 'duplicate', 'withdrawn'";

    private static final String OPEN = "r.state NOT IN (" + CLOSED + ")";
    private static final String FOUND = """
            SELECT id FROM (
                (SELECT p.request_id AS id, p.published_at AS at FROM public_request p JOIN request r ON r.id = p.request_id
                 WHERE p.committee_id = ? AND p.published_at BETWEEN ? AND ? %1$s
                    AND (SELECT a.app_id FROM app_request a WHERE a.request_id = p.request_id) IS DISTINCT FROM ?
                 ORDER BY p.published_at DESC, p.request_id DESC LIMIT %2$d)
                UNION ALL
                (SELECT a.request_id, a.submitted_at FROM app_request a JOIN request r ON r.id = a.request_id
                 WHERE a.app_id = ? AND a.committee_id = ? AND a.submitted_at BETWEEN ? AND ? %1$s
                 ORDER BY a.submitted_at DESC, a.request_id DESC LIMIT %2$d)) found
            ORDER BY at DESC, id DESC LIMIT %3$d OFFSET %4$d
            """;
    private static final String VISIBLE = """
            SELECT r.id FROM request r
            WHERE r.id = ANY (?::uuid[]) AND r.committee_id = ?
                AND (EXISTS (SELECT 1 FROM public_request p WHERE p.request_id = r.id)
                    OR EXISTS (SELECT 1 FROM app_request a WHERE a.request_id = r.id AND a.app_id = ?))
            ORDER BY r.id DESC
            """;

    @Inject
    Sql sql;

    @Inject
    ReadingServiceRequests reading;

    /** What the list is narrowed to; null does not narrow. @param page from 1 */
    record Filter(Span span, List<String> services, Boolean open, int page, int pageSize) {}

    List<GeoReport.ServiceRequest> list(UUID committeeId, UUID appId, Filter filter, Locale language) {
        var narrowed = "";
        var narrowing = new ArrayList<Object>();
        if (filter.services() != null) {
            narrowed += " AND coalesce(r.category_code, '" + Services.UNSORTED + "') = ANY (?::text[])";
            narrowing.add(filter.services());
        }
        if (filter.open() != null) {
            narrowed += " AND " + (filter.open() ? OPEN : "NOT (" + OPEN + ")");
        }
        var values = new ArrayList<Object>();
        values.addAll(List.of(committeeId, filter.span().from(), filter.span().to()));
        values.addAll(narrowing);
        values.addAll(List.of(
                appId, appId, committeeId, filter.span().from(), filter.span().to()));
        values.addAll(narrowing);
        var passed = (filter.page() - 1) * filter.pageSize();
        var query = FOUND.formatted(narrowed, passed + filter.pageSize(), filter.pageSize(), passed);
        return reading.read(sql.list(query, row -> row.uuid(1), values.toArray()), appId, language);
    }

    /** Those of these that may be read. */
    List<GeoReport.ServiceRequest> named(List<UUID> ids, UUID committeeId, UUID appId, Locale language) {
        return reading.read(visible(ids, committeeId, appId), appId, language);
    }

    List<UUID> visible(List<UUID> ids, UUID committeeId, UUID appId) {
        return ids.isEmpty() ? List.of() : sql.list(VISIBLE, row -> row.uuid(1), ids, committeeId, appId);
    }

    boolean isOfApp(UUID id, UUID committeeId, UUID appId) {
        return sql.one(
                        "SELECT 1 FROM app_request WHERE request_id = ? AND committee_id = ? AND app_id = ?",
                        row -> row.integer(1),
                        id,
                        committeeId,
                        appId)
                .isPresent();
    }
}
