package org.mashangjian.consultation.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.web.Page;

/** Reads outcomes: those of one consultation, and those that are a caller's to do or to look after, the newest first. */
@ApplicationScoped
public class Outcomes {
    private static final String SELECT = """
            SELECT o.id, o.committee_id, o.consultation_id, c.title, o.title, o.content, o.unit_id, u.name, o.due_on, o.indicator,
                   o.indicator_unit, o.before::text, o.after::text, o.answer, o.answerer_name, o.answered_at, c.state,
                   c.venue_id, c.convener_account_id, c.convener_member_id
            FROM outcome o JOIN consultation c ON c.id = o.consultation_id LEFT JOIN unit u ON u.id = o.unit_id
            WHERE\s""";
    private static final String OF_CONSULTATION = """
            SELECT o.id FROM outcome o JOIN consultation c ON c.id = o.consultation_id WHERE c.%s = ANY (?::uuid[])""";

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    @Inject
    Members members;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(Boolean answered, Boolean overdue) {}

    /** In the order they were made. */
    public List<OutcomeApi> of(UUID consultationId, Caller caller) {
        var today = members.today();
        return sql.list(
                SELECT + "o.consultation_id = ? ORDER BY o.position", row -> read(row, caller, today), consultationId);
    }

    Optional<OutcomeApi> one(UUID id, Caller caller) {
        return keptAway.holds(id, caller)
                ? Optional.empty()
                : sql.one(SELECT + "o.id = ?", row -> read(row, caller, members.today()), id);
    }

    Page<OutcomeApi> page(Filter filter, Caller caller, int limit, String cursor) {
        var today = members.today();
        var overdue = Boolean.FALSE.equals(filter.overdue()) ? " = false" : "";
        var own = new Newest("outcome", limit, cursor)
                .only("(answered_at IS NOT NULL) = ?", filter.answered())
                .only("(answered_at IS NULL AND due_on < ?)" + overdue, filter.overdue() == null ? null : today)
                .except(keptAway.of(caller))
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.leaderOf())
                .by("unit_id", caller.unitIds())
                .among(OF_CONSULTATION.formatted("venue_id"), "true", caller.venueIds())
                .among(OF_CONSULTATION.formatted("convener_member_id"), "true", keys(caller.memberId()))
                .among(OF_CONSULTATION.formatted("convener_account_id"), "true", keys(caller.accountId()));
        var read = sql.list(
                SELECT + "o.id IN (" + own.query() + ") ORDER BY o.id DESC LIMIT " + (limit + 1),
                row -> read(row, caller, today),
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    private static OutcomeApi read(Row row, Caller caller, LocalDate today) throws SQLException {
        var answeredAt = row.instant(16);
        var due = row.date(9);
        var mayAnswer = answeredAt == null
                && row.constant(17, ConsultationState.class) == ConsultationState.implementing
                && mayAnswer(caller, row);
        return new OutcomeApi(
                row.uuid(1),
                row.uuid(2),
                row.uuid(3),
                row.string(4),
                row.string(5),
                row.string(6),
                row.uuid(7),
                row.string(8),
                due,
                answeredAt == null && due != null && due.isBefore(today),
                row.string(10),
                row.string(11),
                decimal(row.string(12)),
                decimal(row.string(13)),
                row.string(14),
                row.string(15),
                answeredAt,
                mayAnswer ? List.of("answer") : List.of());
    }

    /** The unit's own officers, and who records their words; where no unit is named, who runs the consultation. */
    private static boolean mayAnswer(Caller caller, Row row) throws SQLException {
        if (row.uuid(7) != null && caller.unitIds().contains(row.uuid(7))) {
            return true;
        }
        var venueId = row.uuid(18);
        return caller.isStaff()
                && (caller.holdsFor(Role.office, row.uuid(2))
                        || venueId != null
                                && (caller.holdsAt(Role.clerk, venueId) || caller.holdsAt(Role.chief, venueId))
                        || caller.accountId().equals(row.uuid(19))
                        || caller.memberId() != null && caller.memberId().equals(row.uuid(20)));
    }

    private static List<UUID> keys(UUID one) {
        return one == null ? List.of() : List.of(one);
    }

    private static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
