package org.mashangjian.request.byphone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.request.PhoneReceipts;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads the requests of one phone, newest first. */
@ApplicationScoped
class PhoneRequestQueries {
    private static final String SORT = "newest";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String PAGE = """
            SELECT r.id, r.number, r.state, r.title, r.venue_id, v.name, r.overdue, r.submitted_at, r.updated_at
            FROM request_contact k JOIN request r ON r.id = k.request_id JOIN venue v ON v.id = r.venue_id
            WHERE k.phone_index = ? AND r.id < ? ORDER BY r.id DESC LIMIT
            """;

    @Inject
    Sql sql;

    @Inject
    PhoneReceipts receipts;

    /** @param phone the blind index of the phone that was proven */
    Page<PhoneSessionApi.Line> list(byte[] phone, int limit, String cursor) {
        var before = cursor == null ? LAST : Cursor.read(cursor, SORT).id();
        var read = sql.list(
                PAGE + (limit + 1),
                row -> new PhoneSessionApi.Line(
                        row.uuid(1),
                        row.string(2),
                        receipts.of(row.uuid(1), phone).orElseThrow(),
                        row.constant(3, RequestState.class),
                        row.string(4),
                        new RequestApi.Named(row.uuid(5), row.string(6)),
                        row.flag(7),
                        row.instant(8),
                        row.instant(9)),
                phone,
                before);
        return Page.of(read, limit, it -> Cursor.at(SORT, it.submittedAt(), it.id()));
    }

    /** The committees its requests are with. */
    List<UUID> committees(byte[] phone) {
        return sql.list("""
                SELECT DISTINCT r.committee_id FROM request_contact k JOIN request r ON r.id = k.request_id
                WHERE k.phone_index = ?
                """, row -> row.uuid(1), phone);
    }
}
