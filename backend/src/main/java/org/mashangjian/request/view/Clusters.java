package org.mashangjian.request.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Timeline;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestState;

/**
 * Requests that were merged. Who holds the receipt of one that goes on as another sees how that one gets on, but nothing
 * that somebody else wrote: steps without their words, and the answer without what points to a person.
 */
@ApplicationScoped
class Clusters {
    private static final String INTO =
            "SELECT id, number, state, closure, answer_due, promised_on, answer FROM request WHERE id = ?";

    @Inject
    Sql sql;

    @Inject
    Timeline timeline;

    RequestApi.Merged into(UUID id, boolean forStaff, RequestWords words) {
        return sql.one(INTO, row -> read(row, forStaff, steps(id, words)), id).orElseThrow();
    }

    List<RequestApi.Duplicate> duplicates(UUID id) {
        return sql.list(
                "SELECT id, number, submitted_at FROM request WHERE duplicate_of = ? ORDER BY submitted_at, id",
                row -> new RequestApi.Duplicate(row.uuid(1), row.string(2), row.instant(3)),
                id);
    }

    private static RequestApi.Merged read(Row row, boolean forStaff, List<RequestApi.Step> steps) throws SQLException {
        return new RequestApi.Merged(
                forStaff ? row.uuid(1) : null,
                row.string(2),
                row.constant(3, RequestState.class),
                row.constant(4, RequestClosure.class),
                row.instant(5),
                row.date(6),
                Redaction.of(row.string(7)),
                steps);
    }

    private List<RequestApi.Step> steps(UUID id, RequestWords words) {
        return timeline.of(id).stream()
                .filter(entry -> !entry.internal())
                .map(words::step)
                .toList();
    }
}
