package org.mashangjian.proposal.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.search.SearchedSlices;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.view.FilingNumber;
import org.mashangjian.request.view.Redaction;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Reads filed proposals whose proposer and office agree that everybody may, the newest first; personal data is taken out. */
@ApplicationScoped
class PublicProposals {
    private static final String SORT = "newest";
    private static final String FOUND = "submitted";
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SHOWN = "p.consented AND p.published AND p.filed_at IS NOT NULL";
    private static final String COLUMNS = """
            p.id, c.code, s.term_number, s.number, p.filing_number, p.committee_id, c.name, p.session_id, p.kind, p.category,
            p.subject, p.proposer_name,
            (SELECT count(*) FROM proposal_cosigner k WHERE k.proposal_id = p.id AND k.answer)::integer,
            p.state, p.filed_at, p.result_class, p.key_proposal""";
    private static final String JOINS =
            " JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id ";
    private static final String WHOLE = "SELECT " + COLUMNS + """
            , p.situation, p.analysis, p.recommendations,
            ARRAY(SELECT u.name FROM unnest(p.unit_ids) WITH ORDINALITY AS k (id, position)
                  JOIN unit u ON u.id = k.id ORDER BY k.position),
            p.replied_at, p.closed_at FROM proposal p""" + JOINS + "WHERE p.id = ? AND " + SHOWN;
    private static final String NEWEST = "SELECT " + COLUMNS + ", 0 FROM proposal p" + JOINS + "WHERE " + SHOWN
            + "%s AND p.id < ? ORDER BY p.id DESC LIMIT %d";

    /** The slices come newest first and no more of them than fill the page, as nothing sorts before the inner limit. */
    private static final String BY_WORDS = "SELECT " + COLUMNS + """
            , f.position
            FROM generate_series(%s, %s, -1) g
            CROSS JOIN LATERAL (
                SELECT x.proposal_id, x.position FROM proposal_search x JOIN proposal p ON p.id = x.proposal_id
                WHERE x.slice = g AND x.terms @@ ?::tsquery AND x.position < ? AND %s%s
                ORDER BY x.position DESC LIMIT %d) f
            JOIN proposal p ON p.id = f.proposal_id""" + JOINS + "LIMIT %d";

    /** What the list is narrowed to; null does not narrow. */
    record Filter(UUID committeeId, UUID sessionId, ProposalCategory category, String words) {}

    private record Found(PublicProposalApi.Line line, long position) {}

    @Inject
    Sql sql;

    Optional<PublicProposalApi.Whole> find(UUID id) {
        return sql.one(
                WHOLE,
                row -> new PublicProposalApi.Whole(
                        line(row),
                        Redaction.of(row.string(18)),
                        Redaction.of(row.string(19)),
                        Redaction.of(row.string(20)),
                        row.strings(21),
                        row.instant(22),
                        row.instant(23)),
                id);
    }

    Page<PublicProposalApi.Line> page(Filter filter, int limit, String cursor) {
        var where = new StringBuilder();
        var values = new ArrayList<Object>();
        narrow(
                where,
                values,
                filter.words() == null ? " AND p.committee_id = ?" : " AND x.committee_id = ?",
                filter.committeeId());
        narrow(where, values, " AND p.session_id = ?", filter.sessionId());
        narrow(where, values, " AND p.category = ?", filter.category());
        if (filter.words() != null) {
            return byWords(filter, where.toString(), values, limit, cursor);
        }
        values.add(cursor == null ? LAST : Cursor.read(cursor, SORT).id());
        var read = sql.list(NEWEST.formatted(where, limit + 1), PublicProposals::line, values.toArray());
        return Page.of(read, limit, last -> Cursor.at(SORT, Instant.EPOCH, last.id()));
    }

    private Page<PublicProposalApi.Line> byWords(
            Filter filter, String where, List<Object> narrowing, int limit, String cursor) {
        var query = SearchTerms.query(filter.words());
        if (query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var before =
                cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, FOUND).number();
        var slices = new SearchedSlices(filter.sessionId(), before);
        var values = new ArrayList<>(slices.values());
        values.addAll(List.of(query, before));
        values.addAll(narrowing);
        var read = sql.list(
                BY_WORDS.formatted(slices.first(), slices.last(), SHOWN, where, limit + 1, limit + 1),
                row -> new Found(line(row), row.number(18)),
                values.toArray());
        return Page.of(
                        read,
                        limit,
                        last -> new Cursor(
                                FOUND,
                                Long.toString(last.position()),
                                last.line().id()))
                .map(Found::line);
    }

    private static void narrow(StringBuilder where, List<Object> values, String condition, Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }

    private static PublicProposalApi.Line line(Row row) throws SQLException {
        return new PublicProposalApi.Line(
                row.uuid(1),
                FilingNumber.of(row.string(2), row.integer(3), row.integer(4), row.integerOrNull(5)),
                row.uuid(6),
                row.string(7),
                row.uuid(8),
                row.integer(3) + "-" + row.integer(4),
                row.constant(9, ProposalKind.class),
                row.constant(10, ProposalCategory.class),
                Redaction.of(row.string(11)),
                row.string(12),
                row.integer(13),
                row.constant(14, ProposalState.class),
                row.instant(15),
                row.constant(16, ResultClass.class),
                row.flag(17));
    }
}
