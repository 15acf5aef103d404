package org.mashangjian.request.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads the requests that came in by an app, newest first. */
@ApplicationScoped
class AppRequestQueries {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String PAGE = """
            SELECT r.id, r.number, r.committee_id, r.venue_id, v.name, r.state, r.closure, r.title, r.external_ref,
                   r.submitted_at, r.updated_at
            FROM app_request a JOIN request r ON r.id = a.request_id JOIN venue v ON v.id = r.venue_id
            WHERE a.app_id = ? AND a.request_id < ? AND a.committee_id = ANY (?::uuid[])
            ORDER BY a.request_id DESC LIMIT
            """;

    @Inject
    Sql sql;

    /** @param committees those that still let the app read */
    Page<AppRequestApi.Line> list(UUID app, List<UUID> committees, int limit, String cursor) {
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var read = sql.list(
                PAGE + (limit + 1),
                row -> new AppRequestApi.Line(
                        row.uuid(1),
                        row.string(2),
                        row.uuid(3),
                        new RequestApi.Named(row.uuid(4), row.string(5)),
                        row.constant(6, RequestState.class),
                        row.constant(7, RequestClosure.class),
                        row.string(8),
                        row.string(9),
                        row.instant(10),
                        row.instant(11)),
                app,
                before,
                committees);
        return Page.of(read, limit, it -> Cursor.at(SORT, it.submittedAt(), it.id()));
    }
}
