package org.mashangjian.request.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.HandlingRequest;
import org.mashangjian.request.NotingRequest;
import org.mashangjian.request.RequestEvent;
import org.mashangjian.request.access.AccessQueries;
import org.mashangjian.request.access.LoggingAccess;
import org.mashangjian.request.contact.Contact;
import org.mashangjian.request.contact.Contacts;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Shows a contact to who handles the request, once for each reason given, and leaves a trace the resident sees. */
@ApplicationScoped
class RevealingContact {
    /** Whoever a complaint is about is none of these, and neither is a unit. */
    private static final Set<RequestParty> MAY =
            EnumSet.of(RequestParty.clerk, RequestParty.chief, RequestParty.office, RequestParty.assignee);

    private record Kept(UUID id, Instant at) {}

    @Inject
    Contacts contacts;

    @Inject
    LoggingAccess log;

    @Inject
    AccessQueries accesses;

    @Inject
    NotingRequest noting;

    @Inject
    Replays replays;

    @Inject
    PrivacySettings settings;

    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    @Inject
    Sql sql;

    /** In the caller's transaction. */
    RevealApi.Revealed reveal(UUID requestId, Caller caller, Set<RequestParty> as, RevealApi.Asked asked) {
        if (as.stream().noneMatch(MAY::contains)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var contact = contacts.of(requestId).orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_contact"));
        var id = Ids.next();
        var earlier = replays.begin("contact-reveals/" + requestId + "/" + caller.accountId(), asked, id);
        var kept = earlier.map(this::kept).orElseGet(() -> look(id, requestId, caller, as, asked.reason()));
        return shown(kept, requestId, asked.reason(), contact, caller);
    }

    private Kept look(UUID id, UUID requestId, Caller caller, Set<RequestParty> as, String reason) {
        // two looks at once must not both take the last one of the day
        sql.one("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> true, "reveals " + caller.accountId());
        var at = clock.now();
        if (left(caller, at) < 1) {
            throw Refusal.of(ProblemType.too_many_calls, "reveal_quota")
                    .retryAfter((int) at.until(
                                    day(at).plusDays(1)
                                            .atStartOfDay(calendar.zone())
                                            .toInstant(),
                                    ChronoUnit.SECONDS)
                            + 1);
        }
        log.revealed(id, requestId, caller, as, reason, at);
        noting.seen(requestId, at, HandlingRequest.actor(caller), new RequestEvent.ContactRevealed(), reason);
        return new Kept(id, at);
    }

    private RevealApi.Revealed shown(Kept kept, UUID requestId, String reason, Contact contact, Caller caller) {
        var view = new RequestApi.ContactView(contact.name(), contact.phone(), contact.email());
        return new RevealApi.Revealed(kept.id(), requestId, kept.at(), reason, view, left(caller, clock.now()));
    }

    private long left(Caller caller, Instant at) {
        var begin = day(at).atStartOfDay(calendar.zone()).toInstant();
        return Math.max(0, settings.revealsADay() - accesses.reveals(caller.accountId(), begin));
    }

    private Kept kept(UUID id) {
        return sql.one("SELECT at FROM data_access WHERE id = ?", row -> new Kept(id, row.instant(1)), id)
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    private LocalDate day(Instant at) {
        return at.atZone(calendar.zone()).toLocalDate();
    }
}
