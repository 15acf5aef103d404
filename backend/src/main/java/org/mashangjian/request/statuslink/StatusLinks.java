package org.mashangjian.request.statuslink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Messages;

/** Keeps status links, one a request, and reads what they show. */
@ApplicationScoped
class StatusLinks {
    private static final String SHOWN = """
            SELECT r.number, v.name, v.phone, r.state, r.submitted_at, r.state_since, r.answer_due, r.promised_on
            FROM status_link l JOIN request r ON r.id = l.request_id JOIN venue v ON v.id = r.venue_id
            WHERE l.code = ? AND NOT r.about_staff
            """;

    @Inject
    Sql sql;

    Optional<String> of(UUID requestId) {
        return sql.one("SELECT code FROM status_link WHERE request_id = ?", row -> row.string(1), requestId);
    }

    /** Whether it is new; where two make one at once, the first one's stays. */
    boolean make(UUID requestId, Instant at) {
        return sql.run(
                        "INSERT INTO status_link (code, request_id, made_at) VALUES (?, ?, ?) ON CONFLICT (request_id) DO NOTHING",
                        StatusCodes.next(),
                        requestId,
                        at)
                == 1;
    }

    boolean end(UUID requestId) {
        return sql.run("DELETE FROM status_link WHERE request_id = ?", requestId) == 1;
    }

    Optional<StatusLinkApi.Status> shown(String code, Locale language) {
        return sql.one(SHOWN, row -> status(row, language), StatusCodes.normal(code));
    }

    private static StatusLinkApi.Status status(Row row, Locale language) throws SQLException {
        var state = row.constant(4, RequestState.class);
        return new StatusLinkApi.Status(
                row.string(1),
                row.string(2),
                row.string(3),
                state,
                Messages.text("page", language, "status.state." + state),
                row.instant(5),
                row.instant(6),
                state.isOpen() ? row.instant(7) : null,
                state.isOpen() ? row.date(8) : null);
    }
}
