package org.mashangjian.consultation.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.consultation.session.Materials;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads public consultations, those that begin last first. What was not noticed yet, or is private, is not there. */
@ApplicationScoped
class PublicConsultations {
    private static final String SORT = "begins";
    private static final String SELECT = """
            SELECT c.id, c.committee_id, k.name, c.venue_id, v.name, c.division_code, c.state, t.id, t.public_title, c.title,
                   c.format, c.place, c.starts_at, c.ends_at, c.consensus, c.public_minutes
            FROM consultation c JOIN committee k ON k.id = c.committee_id LEFT JOIN venue v ON v.id = c.venue_id
                 LEFT JOIN topic t ON t.id = c.topic_id AND t.public_title IS NOT NULL
            WHERE c.public AND c.noticed_at IS NOT NULL""";
    private static final String RESULTS = """
            SELECT o.consultation_id, o.title, u.name, o.due_on, o.indicator, o.indicator_unit, o.before::text, o.after::text,
                   o.answer, o.answered_at
            FROM outcome o JOIN consultation c ON c.id = o.consultation_id LEFT JOIN unit u ON u.id = o.unit_id
            WHERE o.consultation_id = ANY (?::uuid[]) AND c.state IN ('implementing', 'answered', 'evaluated', 'archived')
            ORDER BY o.consultation_id, o.position
            """;

    @Inject
    Materials materials;

    @Inject
    Sql sql;

    private record Found(UUID consultationId, PublicConsultationApi.Result result) {}

    Page<PublicConsultationApi.Public> page(UUID venueId, String divisionCode, int limit, Cursor cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>();
        if (venueId != null) {
            query.append(" AND c.venue_id = ?");
            values.add(venueId);
        }
        if (divisionCode != null) {
            query.append(" AND c.division_code LIKE ?");
            values.add(divisionCode + "%");
        }
        if (cursor != null) {
            query.append(" AND (c.starts_at, c.id) < (?, ?)");
            values.add(cursor.instant());
            values.add(cursor.id());
        }
        query.append(" ORDER BY c.starts_at DESC, c.id DESC LIMIT ").append(limit + 1);
        var bare = sql.list(query.toString(), PublicConsultations::read, values.toArray());
        var ids = bare.stream().map(PublicConsultationApi.Public::id).toList();
        var results = results(ids);
        var papers = ids.isEmpty() ? Map.<UUID, List<Materials.Material>>of() : materials.forEverybody(ids);
        var whole = bare.stream()
                .map(it -> it.with(papers.getOrDefault(it.id(), List.of()), results.getOrDefault(it.id(), List.of())))
                .toList();
        return Page.of(whole, limit, last -> Cursor.at(SORT, last.startsAt(), last.id()));
    }

    static Cursor cursor(String given) {
        return given == null ? null : Cursor.read(given, SORT);
    }

    private Map<UUID, List<PublicConsultationApi.Result>> results(Collection<UUID> ids) {
        var found = ids.isEmpty()
                ? List.<Found>of()
                : sql.list(
                        RESULTS,
                        row -> new Found(
                                row.uuid(1),
                                new PublicConsultationApi.Result(
                                        row.string(2),
                                        row.string(3),
                                        row.date(4),
                                        row.string(5),
                                        row.string(6),
                                        decimal(row.string(7)),
                                        decimal(row.string(8)),
                                        row.string(9),
                                        row.instant(10))),
                        ids);
        return found.stream()
                .collect(Collectors.groupingBy(
                        Found::consultationId, Collectors.mapping(Found::result, Collectors.toList())));
    }

    private static BigDecimal decimal(String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static PublicConsultationApi.Public read(Row row) throws SQLException {
        return new PublicConsultationApi.Public(
                row.uuid(1),
                row.uuid(2),
                row.string(3),
                row.uuid(4),
                row.string(5),
                row.string(6),
                row.constant(7, ConsultationState.class),
                row.uuid(8),
                row.string(9),
                row.string(10),
                row.constant(11, ConsultationFormat.class),
                row.string(12),
                row.instant(13),
                row.instant(14),
                row.constant(15, Consensus.class),
                row.string(16),
                List.of(),
                List.of());
    }
}
