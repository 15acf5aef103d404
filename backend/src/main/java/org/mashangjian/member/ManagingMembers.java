package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.committee.Sectors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What the office and the administrator of a committee do with its members; each step leaves its audit row. */
@ApplicationScoped
class ManagingMembers {
    @Inject
    Callers callers;

    @Inject
    Sectors sectors;

    @Inject
    Members members;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    /** 403 unless the caller works in the office of that committee or administers it. */
    void mayManage(UUID committeeId) {
        if (!callers.current().mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    void appoint(UUID id, UUID committeeId, MemberDescription described) {
        if (sql.one("SELECT 1 FROM committee WHERE id = ?", row -> true, committeeId)
                .isEmpty()) {
            throw Refusal.broken("committeeId", "unknown_committee");
        }
        mayManage(committeeId);
        check(committeeId, null, described);
        note(Member.appoint(id, committeeId, described), "member.appointed");
    }

    void change(UUID id, String ifMatch, MemberDescription described) {
        var member = own(id, ifMatch);
        check(member.committeeId(), id, described);
        member.describe(described);
        note(member, "member.changed");
    }

    /** Placements end today; what is assigned to the member stays with them until somebody hands it over. */
    void retire(UUID id) {
        var member = own(id);
        if (!member.isActive()) {
            throw Refusal.of(ProblemType.conflict, "already_retired");
        }
        member.retire();
        var today = members.today();
        sql.run(
                "UPDATE placement SET until = greatest(since, ?) WHERE member_id = ? AND (until IS NULL OR until > ?)",
                today,
                id,
                today);
        note(member, "member.retired");
    }

    void reinstate(UUID id) {
        var member = own(id);
        if (member.isActive()) {
            throw Refusal.of(ProblemType.conflict, "not_retired");
        }
        member.reinstate();
        note(member, "member.reinstated");
    }

    /** A member says themselves when they are away; else their committee does. */
    void takeLeave(UUID id, String ifMatch, MemberRecordApi.LeavePlan plan) {
        var member = found(id);
        if (!id.equals(callers.current().memberId())) {
            mayManage(member.committeeId());
        }
        Version.match(ifMatch, member.version());
        member.takeLeave(DutySpans.leave(plan.items()));
        note(member, "member.leave_changed");
    }

    private void check(UUID committeeId, UUID id, MemberDescription described) {
        if (!sectors.knows(described.sectorCode())) {
            throw Refusal.broken("sectorCode", "unknown_sector");
        }
        if (described.number() != null
                && sql.one(
                                "SELECT 1 FROM member WHERE committee_id = ? AND number = ? AND id IS DISTINCT FROM ?::uuid",
                                row -> true,
                                committeeId,
                                described.number(),
                                id)
                        .isPresent()) {
            throw Refusal.broken("number", "number_taken");
        }
    }

    Member found(UUID id) {
        return Member.<Member>findByIdOptional(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private Member own(UUID id, String ifMatch) {
        var member = found(id);
        mayManage(member.committeeId());
        Version.match(ifMatch, member.version());
        return member;
    }

    private Member own(UUID id) {
        Member member = Member.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (member == null) {
            throw Refusal.of(ProblemType.not_found);
        }
        mayManage(member.committeeId());
        return member;
    }

    void note(Member member, String action) {
        audit.append(member.committeeId(), clock.now(), callers.current(), action, "member", member.id());
    }
}
