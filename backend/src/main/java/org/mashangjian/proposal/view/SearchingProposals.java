package org.mashangjian.proposal.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.search.SearchedSlices;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/**
 * Finds submitted proposals by words, the last submitted first. A committee's are looked through slice by slice, so that a common
 * word costs no more in a large table; what is the caller's own is few and looked at whole.
 */
@ApplicationScoped
class SearchingProposals {
    private static final String SORT = "submitted";
    private static final String FOUND =
            "SELECT f.proposal_id, f.position FROM (%s) f ORDER BY f.position DESC LIMIT %d";

    /** The slices come newest first and no more of them than fill the page, as nothing sorts before the inner limit. */
    private static final String OF_COMMITTEES = """
            SELECT c.proposal_id, c.position FROM unnest(?::uuid[]) AS k CROSS JOIN LATERAL (
                SELECT l.proposal_id, l.position FROM generate_series(%s, %s, -1) s
                CROSS JOIN LATERAL (
                    SELECT x.proposal_id, x.position FROM proposal_search x JOIN proposal p ON p.id = x.proposal_id
                    WHERE x.committee_id = k AND x.slice = s AND x.terms @@ ?::tsquery AND x.position < ?
                      AND (k = ANY (?::uuid[]) OR p.filed_at IS NOT NULL)%s
                    ORDER BY x.position DESC LIMIT %d) l
                LIMIT %d) c""";

    private static final String OWN = """
            (SELECT x.proposal_id, x.position FROM proposal_search x JOIN proposal p ON p.id = x.proposal_id
             WHERE x.proposal_id = ANY (ARRAY(%s)) AND x.terms @@ ?::tsquery AND x.position < ?%s
             ORDER BY x.position DESC LIMIT %d)""";

    private static final String THEIRS = """
            SELECT id FROM proposal WHERE proposer_account_id = ? UNION SELECT id FROM proposal WHERE proposer_member_id = ?
            UNION SELECT proposal_id FROM proposal_cosigner WHERE member_id = ? AND answer IS NOT FALSE""";
    private static final String OTHERS = """
             UNION SELECT id FROM proposal WHERE oversight_account_id = ?
            UNION SELECT u.id FROM proposal u WHERE u.unit_ids && ?::uuid[] AND u.filed_at IS NOT NULL""";

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
        var values = new ArrayList<Object>();
        var branches = new ArrayList<String>();
        branches.add(own(filter, caller, query, before, limit + 1, values));
        if (!Boolean.TRUE.equals(filter.mine())) {
            branches.add(ofCommittees(filter, caller, query, before, limit + 1, values));
        }
        var found = sql.list(
                FOUND.formatted(String.join(" UNION ", branches), limit + 1),
                SearchingProposals::found,
                values.toArray());
        var page = Page.of(found, limit, last -> new Cursor(SORT, Long.toString(last.position()), last.id()));
        return new Page<>(lines.of(page.items().stream().map(Found::id).toList()), page.next());
    }

    private String own(ProposalFilter filter, Caller caller, String query, long before, int most, List<Object> values) {
        values.addAll(Arrays.asList(caller.accountId(), caller.memberId(), caller.memberId()));
        var ids = THEIRS;
        if (!Boolean.TRUE.equals(filter.mine())) {
            values.addAll(List.of(caller.accountId(), caller.unitIds()));
            ids += OTHERS;
        }
        values.addAll(List.of(query, before));
        return OWN.formatted(ids, narrowed(filter, caller, values), most);
    }

    /** Whole ones for office and leaders, what was filed for members and the dispatching office. */
    private String ofCommittees(
            ProposalFilter filter, Caller caller, String query, long before, int most, List<Object> values) {
        var whole = new ArrayList<>(caller.officeOf());
        whole.addAll(caller.leaderOf());
        var all = new LinkedHashSet<>(whole);
        all.addAll(ProposalQueries.readable(caller));
        values.add(all);
        var slices = new SearchedSlices(filter.sessionId(), before);
        values.addAll(slices.values());
        values.addAll(List.of(query, before, whole));
        return OF_COMMITTEES.formatted(slices.first(), slices.last(), narrowed(filter, caller, values), most, most);
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
