package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Messages;

/** What was done about requests, by the day: the same twice on one day counts once. Never the words that belong to it. */
@ApplicationScoped
class LedgerMoves {
    /** Of messages only those of staff and members. */
    private static final String MOVES = """
            SELECT request_id, at, kind, actor_name FROM timeline_entry
            WHERE request_id = ANY (?) AND kind = ANY (?) AND (kind <> 'message_sent' OR actor_kind IN ('staff', 'member'))
            ORDER BY at, id
            """;

    private static final List<String> KINDS = List.of(
            "accepted",
            "declined",
            "appealed",
            "assigned",
            "returned",
            "started",
            "message_sent",
            "contact_revealed",
            "progress_reported",
            "extension_granted",
            "referred",
            "dispatched",
            "objected",
            "designated",
            "objection_upheld",
            "handed_off",
            "answered",
            "follow_up_failed",
            "confirmed",
            "partly_confirmed",
            "reopened",
            "not_solved_again",
            "closed_unconfirmed",
            "closed_not_solved",
            "marked_duplicate",
            "withdrawn");

    @Inject
    Sql sql;

    @Inject
    WorkCalendar calendar;

    private record Found(UUID requestId, LedgerApi.Move move) {}

    /** By request, oldest first. */
    Map<UUID, List<LedgerApi.Move>> of(List<UUID> requests, Locale language) {
        if (requests.isEmpty()) {
            return Map.of();
        }
        var moves = new HashMap<UUID, List<LedgerApi.Move>>();
        var found = sql.list(
                MOVES,
                row -> new Found(
                        row.uuid(1),
                        new LedgerApi.Move(
                                row.instant(2),
                                row.string(3),
                                name(row.string(3), language),
                                row.string(4),
                                Deed.of(row.string(3)).orElse(null))),
                requests,
                KINDS);
        for (var it : found) {
            var own = moves.computeIfAbsent(it.requestId(), id -> new ArrayList<>());
            if (own.stream().noneMatch(earlier -> isSame(earlier, it.move()))) {
                own.add(it.move());
            }
        }
        return moves;
    }

    static String name(String kind, Locale language) {
        return Messages.text("ledger", language, "move." + kind);
    }

    private boolean isSame(LedgerApi.Move one, LedgerApi.Move other) {
        var zone = calendar.zone();
        return one.kind().equals(other.kind())
                && one.at()
                        .atZone(zone)
                        .toLocalDate()
                        .equals(other.at().atZone(zone).toLocalDate());
    }
}
