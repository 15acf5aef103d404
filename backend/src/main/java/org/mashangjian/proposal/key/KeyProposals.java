package org.mashangjian.proposal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.consultation.trail.Newest;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.view.FilingNumber;
import org.mashangjian.web.Page;

/** Lists key proposals: those of a committee for its offices and leaders, one's own to oversee for a leader. */
@ApplicationScoped
class KeyProposals {
    private static final String SELECT = """
            SELECT p.id, p.session_id, c.code, s.term_number, s.number, p.filing_number, p.subject, p.proposer_name, p.state,
                   p.oversight_name, (SELECT string_agg(u.name, '、' ORDER BY k.position)
                                      FROM unnest(p.unit_ids) WITH ORDINALITY AS k (id, position) JOIN unit u ON u.id = k.id),
                   p.reply_due, m.all_of_them, m.reached, m.late,
                   EXISTS (SELECT FROM proposal_excellence e WHERE e.proposal_id = p.id)
            FROM proposal p JOIN committee c ON c.id = p.committee_id JOIN proposal_session s ON s.id = p.session_id
                 CROSS JOIN LATERAL (SELECT count(*) AS all_of_them, count(o.reached_on) AS reached,
                                            count(*) FILTER (WHERE o.due_on < coalesce(o.reached_on, ?)) AS late
                                     FROM proposal_milestone o WHERE o.proposal_id = p.id) m
            WHERE\s""";

    @Inject
    KeptAway keptAway;

    @Inject
    Members members;

    @Inject
    Sql sql;

    /** @param mine whether only those that the caller oversees; null does not narrow */
    Page<KeyApi.Line> page(UUID sessionId, Boolean mine, Caller caller, int limit, String cursor) {
        var own = new Newest("proposal", limit, cursor)
                .only("key_proposal = ?", true)
                .only("session_id = ?", sessionId)
                .only("oversight_account_id = ?", Boolean.TRUE.equals(mine) ? caller.accountId() : null)
                .except(keptAway.of(caller))
                .by("committee_id", caller.officeOf())
                .by("committee_id", caller.dispatcherOf())
                .by("committee_id", caller.leaderOf());
        var values = Stream.concat(Stream.of(members.today()), Stream.of(own.values()))
                .toArray();
        var read = sql.list(
                SELECT + "p.id IN (" + own.query() + ") ORDER BY p.id DESC LIMIT " + (limit + 1),
                row -> new KeyApi.Line(
                        row.uuid(1),
                        row.uuid(2),
                        FilingNumber.of(row.string(3), row.integer(4), row.integer(5), row.integerOrNull(6)),
                        row.string(7),
                        row.string(8),
                        row.constant(9, ProposalState.class),
                        row.string(10),
                        row.string(11),
                        row.instant(12),
                        row.integer(13),
                        row.integer(14),
                        row.integer(15),
                        row.flag(16)),
                values);
        return Page.of(read, limit, last -> Newest.after(last.id()));
    }
}
