package org.mashangjian.opinionreport.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;
import org.mashangjian.opinionreport.body.NewReport;
import org.mashangjian.opinionreport.origin.Prefilling;
import org.mashangjian.opinionreport.report.ReportFiling;
import org.mashangjian.opinionreport.report.ReportOrigin;
import org.mashangjian.venue.Venues;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Says where a new report belongs and whose it is: of a venue or a whole committee, a member's or that of who drafts it. */
@ApplicationScoped
class PlacingReport {
    private static final String COMMITTEE = "SELECT division_code FROM committee WHERE id = ?";

    @Inject
    Venues venues;

    @Inject
    Members members;

    @Inject
    Sql sql;

    private record Where(UUID committeeId, UUID venueId, String divisionCode) {}

    /** @param filled what it comes from, or null */
    ReportFiling place(NewReport body, Prefilling.Filled filled, Caller caller) {
        var where = where(body, filled, caller);
        if (filled != null && !fits(filled, where)) {
            throw Refusal.broken("origin", "unknown_origin");
        }
        var runs = caller.holdsFor(Role.office, where.committeeId())
                || where.venueId() != null && caller.mayRunVenue(where.venueId(), where.committeeId());
        if (!runs && !sits(caller, where)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        if (body.memberId() != null && !runs && !body.memberId().equals(caller.memberId())) {
            throw Refusal.broken("memberId", "out_of_scope");
        }
        var memberId = body.memberId() == null && !runs ? caller.memberId() : body.memberId();
        var origin = filled == null ? ReportOrigin.NONE : filled.origin();
        return new ReportFiling(
                where.committeeId(),
                where.venueId(),
                where.divisionCode(),
                memberId == null ? caller.accountId() : null,
                memberId,
                memberId == null ? nameOf(where, caller) : nameOf(memberId, where),
                origin);
    }

    private Where where(NewReport body, Prefilling.Filled filled, Caller caller) {
        if (body.venueId() != null && body.committeeId() != null) {
            throw Refusal.broken("venueId", "one_of_venue_or_committee");
        }
        if (body.venueId() != null) {
            var venue = venues.find(body.venueId()).orElseThrow(() -> Refusal.broken("venueId", "unknown_venue"));
            return new Where(venue.committeeId(), venue.id(), venue.divisionCode());
        }
        if (body.committeeId() != null) {
            return ofCommittee(body.committeeId());
        }
        if (filled != null) {
            // a member reports what they handled as their own, not as the venue's
            var venueId = filled.venueId() != null && caller.mayRunVenue(filled.venueId(), filled.committeeId())
                    ? filled.venueId()
                    : null;
            return new Where(filled.committeeId(), venueId, filled.divisionCode());
        }
        return Optional.ofNullable(caller.memberId())
                .flatMap(members::find)
                .map(member -> ofCommittee(member.committeeId()))
                .orElseThrow(() -> Refusal.broken("venueId", "one_of_venue_or_committee"));
    }

    /** Of the same committee; and not for a venue what is none of its business, else it would learn that there is one. */
    private static boolean fits(Prefilling.Filled filled, Where where) {
        return filled.committeeId().equals(where.committeeId())
                && (filled.venueId() != null || where.venueId() == null);
    }

    private Where ofCommittee(UUID id) {
        return sql.one(COMMITTEE, row -> new Where(id, null, row.string(1)), id)
                .orElseThrow(() -> Refusal.broken("committeeId", "unknown_committee"));
    }

    /** A member of the committee, or placed at the venue or at one of the committee's. */
    private boolean sits(Caller caller, Where where) {
        return caller.memberId() != null
                && (caller.holdsFor(Role.member, where.committeeId())
                        || where.venueId() != null && members.isPlacedAt(caller.memberId(), where.venueId())
                        || where.venueId() == null && members.servesDivision(caller.memberId(), where.divisionCode()));
    }

    /** A venue reports in its own name. */
    private String nameOf(Where where, Caller caller) {
        return where.venueId() == null
                ? caller.name()
                : venues.find(where.venueId()).orElseThrow().name();
    }

    /** An active member who has to do with the committee or the venue. */
    private String nameOf(UUID memberId, Where where) {
        return members.find(memberId)
                .filter(it -> it.active()
                        && (it.committeeId().equals(where.committeeId())
                                || members.servesDivision(memberId, where.divisionCode())
                                || where.venueId() != null && members.isPlacedAt(memberId, where.venueId())))
                .orElseThrow(() -> Refusal.broken("memberId", "unknown_member"))
                .name();
    }
}
