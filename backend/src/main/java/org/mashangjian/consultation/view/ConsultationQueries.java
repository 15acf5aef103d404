package org.mashangjian.consultation.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Page;

/** Consultations that are the caller's to run, to oversee or to take part in, the newest first. */
@ApplicationScoped
public class ConsultationQueries {
    private static final String SELECT = """
            SELECT c.id, c.state, c.micro, c.committee_id, c.venue_id, v.name, c.level, c.title, c.format, c.convener_name, c.place,
                   c.starts_at, c.notice_due, c.notice_late, c.materials_due, c.materials_late, c.minutes_due, c.minutes_late,
                   (SELECT count(*) FROM outcome o WHERE o.consultation_id = c.id AND o.answered_at IS NULL), c.updated_at
            FROM consultation c LEFT JOIN venue v ON v.id = c.venue_id WHERE\s""";

    /** Its parties know of it once it is noticed, or held. */
    private static final String KNOWN = "num_nonnulls(noticed_at, held_at) > 0";

    private static final String OF_MEMBER =
            "SELECT consultation_id FROM consultation_participant WHERE member_id = ANY (?::uuid[])";
    private static final String OF_UNIT =
            "SELECT consultation_id FROM consultation_participant WHERE unit_id = ANY (?::uuid[])";
    private static final String OF_RESPONSIBLE = "SELECT consultation_id FROM outcome WHERE unit_id = ANY (?::uuid[])";

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    public record Filter(UUID venueId, ConsultationState state) {}

    public Page<ConsultationLine> page(Filter filter, Caller caller, int limit, String cursor) {
        var own = new Newest("consultation", limit, cursor)
                .only("venue_id = ?", filter.venueId())
                .only("state = ?", filter.state())
                .except(keptAway.of(caller))
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.leaderOf())
                .by("venue_id", caller.venueIds())
                .by("convener_member_id", caller.memberId())
                .by("convener_account_id", caller.accountId())
                .among(OF_MEMBER, KNOWN, caller.memberId() == null ? List.of() : List.of(caller.memberId()))
                .among(OF_UNIT, KNOWN, caller.unitIds())
                .among(OF_RESPONSIBLE, KNOWN, caller.unitIds());
        List<ConsultationLine> read = sql.list(
                SELECT + "c.id IN (" + own.query() + ") ORDER BY c.id DESC LIMIT " + (limit + 1),
                ConsultationQueries::line,
                own.values());
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }

    private static ConsultationLine line(Row row) throws SQLException {
        return new ConsultationLine(
                row.uuid(1),
                row.constant(2, ConsultationState.class),
                row.flag(3),
                row.uuid(4),
                row.uuid(5),
                row.string(6),
                row.constant(7, ConsultationLevel.class),
                row.string(8),
                row.constant(9, ConsultationFormat.class),
                row.string(10),
                row.string(11),
                row.instant(12),
                ConsultationRow.deadlines(row, 13),
                (int) row.number(19),
                row.instant(20));
    }
}
