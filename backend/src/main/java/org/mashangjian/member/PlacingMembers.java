package org.mashangjian.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/**
 * Places members in venues (委员下沉). A member of any level can be placed in any venue, so the committee of either side
 * may do it. The member's version guards all of their placements.
 */
@ApplicationScoped
class PlacingMembers {
    @Inject
    ManagingMembers managing;

    @Inject
    Members members;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    void place(UUID id, UUID memberId, MemberRecordApi.NewPlacement asked) {
        var member = managing.found(memberId);
        check(member, asked.venueId(), "venueId");
        if (!member.isActive()) {
            throw Refusal.of(ProblemType.conflict, "already_retired");
        }
        member.touch();
        var since = asked.since() == null ? members.today() : asked.since();
        free(null, memberId, asked.venueId(), since, asked.until());
        Placement.begin(id, memberId, asked.venueId(), since)
                .last(since, asked.until(), DutySpans.hours(asked.hours()));
        managing.note(member, "member.placed");
    }

    void change(UUID memberId, UUID placementId, String ifMatch, MemberRecordApi.PlacementChange asked) {
        var member = managing.found(memberId);
        var placement = Placement.<Placement>findByIdOptional(placementId)
                .filter(it -> it.memberId().equals(memberId))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        check(member, placement.venueId(), "venueId");
        Version.match(ifMatch, member.version());
        member.touch();
        free(placementId, memberId, placement.venueId(), asked.since(), asked.until());
        placement.last(asked.since(), asked.until(), DutySpans.hours(asked.hours()));
        managing.note(member, "member.placement_changed");
    }

    private void check(Member member, UUID venueId, String field) {
        var committeeId = sql.one("SELECT committee_id FROM venue WHERE id = ?", row -> row.uuid(1), venueId)
                .orElseThrow(() -> Refusal.broken(field, "unknown_venue"));
        var caller = callers.current();
        if (!caller.mayManage(member.committeeId()) && !caller.mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    /** One placement at a time in the same venue. */
    private void free(UUID except, UUID memberId, UUID venueId, LocalDate since, LocalDate until) {
        DutySpans.order("until", since, until);
        if (sql.one("""
                        SELECT 1 FROM placement WHERE member_id = ? AND venue_id = ? AND id IS DISTINCT FROM ?::uuid
                        AND daterange(since, until, '[]') && daterange(?::date, ?::date, '[]')
                        """, row -> true, memberId, venueId, except, since, until).isPresent()) {
            throw Refusal.broken("since", "already_placed");
        }
    }
}
