package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestAssignee;
import org.mashangjian.request.recusal.Recusals;
import org.mashangjian.web.Refusal;

/**
 * Who a request can be given to: members who serve its division, and the accounts that run its venue or office. What
 * concerns the venue's own staff goes to nobody of that venue, and nothing goes to who is recused from it.
 */
@ApplicationScoped
class Assigning {
    private static final String ACCOUNT = """
            SELECT a.name FROM account a JOIN account_grant g ON g.account_id = a.id
            WHERE a.id = ? AND a.disabled_at IS NULL
              AND (NOT ? AND g.venue_id = ? AND g.role IN ('clerk', 'chief')
                   OR g.committee_id = ? AND g.venue_id IS NULL AND g.role = 'office')
            LIMIT 1
            """;
    private static final String CHIEF = """
            SELECT g.account_id FROM account_grant g JOIN account a ON a.id = g.account_id
            WHERE g.venue_id = ? AND g.role = 'chief' AND a.disabled_at IS NULL
              AND NOT EXISTS (SELECT FROM recusal x WHERE x.request_id = ? AND x.lifted_at IS NULL
                                                      AND (x.account_id = a.id OR x.member_id = a.member_id))
            ORDER BY g.id LIMIT 1
            """;

    @Inject
    Sql sql;

    @Inject
    Members members;

    @Inject
    Recusals recusals;

    RequestAssignee assignee(HandlingBodies.Assignment to, Request request) {
        if ((to.memberId() == null) == (to.accountId() == null)) {
            throw Refusal.broken("memberId", "one_of_member_or_account");
        }
        if (recusals.isRecused(request.id(), to.memberId(), to.accountId())) {
            throw Refusal.broken(to.memberId() == null ? "accountId" : "memberId", "recused");
        }
        return to.memberId() == null ? account(to.accountId(), request) : member(to.memberId(), request);
    }

    /** The account of the chief who takes over what was reopened twice; null where there is none or it is about them. */
    UUID chiefOf(Request request) {
        return request.filing().aboutStaff()
                ? null
                : sql.one(CHIEF, row -> row.uuid(1), request.filing().venueId(), request.id())
                        .orElse(null);
    }

    private RequestAssignee member(UUID id, Request request) {
        var member = members.find(id)
                .filter(found -> found.active())
                .orElseThrow(() -> Refusal.broken("memberId", "unknown_member"));
        var filing = request.filing();
        if (!members.servesDivision(id, filing.divisionCode())
                || filing.aboutStaff() && members.isPlacedAt(id, filing.venueId())) {
            throw Refusal.broken("memberId", "out_of_scope");
        }
        return new RequestAssignee(id, null, member.name());
    }

    private RequestAssignee account(UUID id, Request request) {
        var filing = request.filing();
        var name = sql.one(
                        ACCOUNT, row -> row.string(1), id, filing.aboutStaff(), filing.venueId(), filing.committeeId())
                .orElseThrow(() -> Refusal.broken("accountId", "unknown_account"));
        return new RequestAssignee(null, id, name);
    }
}
