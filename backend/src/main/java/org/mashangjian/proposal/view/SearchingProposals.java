package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** Finds submitted proposals by words, the last submitted first, slice by slice, so that a common word costs no more in a large table. */
@ApplicationScoped
class SearchingProposals {
    private static final String SORT = "submitted";
    private static final String FOUND = """
            SELECT f.proposal_id, f.position
            FROM generate_series((SELECT max(slice) FROM proposal_search WHERE position < ?),
                                 (SELECT slice FROM proposal_search ORDER BY position LIMIT 1), -1) s
            CROSS JOIN LATERAL (
                SELECT x.proposal_id, x.position FROM proposal_search x JOIN proposal p ON p.id = x.proposal_id
                WHERE x.slice = s AND x.terms @@ ?::tsquery AND x.position < ? AND (%s)%s
                ORDER BY x.position DESC LIMIT %d) f
            LIMIT %d
            """;
    private static final String THEIRS = """
            p.proposer_account_id = ? OR p.proposer_member_id = ?
            OR EXISTS (SELECT 1 FROM proposal_cosigner c
                       WHERE c.proposal_id = p.id AND c.member_id = ? AND c.answer IS NOT FALSE)""";
    private static final String OTHERS = """
             OR p.committee_id = ANY (?::uuid[]) OR p.committee_id = ANY (?::uuid[]) OR p.oversight_account_id = ?
            OR p.filed_at IS NOT NULL AND (p.committee_id = ANY (?::uuid[]) OR p.unit_ids && ?::uuid[])""";

    @Inject
    KeptAway keptAway;

    @Inject
    ProposalLines lines;

    @Inject
    Sql sql;

    private record Found(UUID id, long position) {}

    Page<ProposalLine> page(ProposalFilter filter, Caller caller, int limit, String cursor) {
        var query = SearchTerms.query(filter.words());
        if (query.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var before = cursor == null ? Long.MAX_VALUE : Cursor.read(cursor, SORT).number();
        var values = new ArrayList<Object>(List.of(before, query, before));
        var whose = whose(filter, caller, values);
        var narrowed = narrowed(filter, caller, values);
        var found = sql.list(
                FOUND.formatted(whose, narrowed, limit + 1, limit + 1), SearchingProposals::found, values.toArray());
        var page = Page.of(found, limit, last -> new Cursor(SORT, Long.toString(last.position()), last.id()));
        return new Page<>(lines.of(page.items().stream().map(Found::id).toList()), page.next());
    }

    private static String whose(ProposalFilter filter, Caller caller, List<Object> values) {
        values.add(caller.accountId());
        values.add(caller.memberId());
        values.add(caller.memberId());
        if (Boolean.TRUE.equals(filter.mine())) {
            return THEIRS;
        }
        values.add(caller.officeOf());
        values.add(caller.leaderOf());
        values.add(caller.accountId());
        values.add(ProposalQueries.readable(caller));
        values.add(caller.unitIds());
        return THEIRS + OTHERS;
    }

    private String narrowed(ProposalFilter filter, Caller caller, List<Object> values) {
        var narrowed = new StringBuilder();
        narrow(narrowed, values, " AND p.session_id = ?", filter.sessionId());
        narrow(narrowed, values, " AND p.state = ?", filter.state());
        narrow(narrowed, values, " AND p.kind = ?", filter.kind());
        narrow(narrowed, values, " AND p.category = ?", filter.category());
        var away = keptAway.of(caller);
        narrow(narrowed, values, " AND p.id <> ALL (?::uuid[])", away.isEmpty() ? null : away);
        return narrowed.toString();
    }

    private static void narrow(StringBuilder narrowed, List<Object> values, String condition, Object value) {
        if (value != null) {
            narrowed.append(condition);
            values.add(value);
        }
    }

    private static Found found(Row row) throws SQLException {
        return new Found(row.uuid(1), row.number(2));
    }
}
