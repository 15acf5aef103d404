package org.mashangjian.reception.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.member.Members;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** Checks and keeps what a chief or the office sets for a rota. */
@ApplicationScoped
public class ChangingRota {
    private static final int SHOWN = 3;

    @Inject
    Rotas rotas;

    @Inject
    RunningRota running;

    @Inject
    Members members;

    @Inject
    AuditLog audit;

    void change(VenueFacts venue, String ifMatch, RotaApi.Change body, Caller by, Instant at) {
        if (!by.holdsAt(Role.chief, venue.id()) && !by.holdsFor(Role.office, venue.committeeId())) {
            throw Refusal.of(ProblemType.forbidden);
        }
        var before = rotas.of(venue.id());
        Version.match(ifMatch, before.version());
        keep(venue, before.version(), body);
        audit.append(venue.committeeId(), at, by, "rota.changed", "venue", venue.id());
    }

    /** @param version that is replaced */
    void keep(VenueFacts venue, int version, RotaApi.Change body) {
        var rules = body.rules().stream().map(RotaSettings.Rule::of).toList();
        var today = members.today();
        for (var i = 0; i < rules.size(); i++) {
            var field = "rules[" + i + "]";
            if (!rules.get(i).to().isAfter(rules.get(i).from())) {
                throw Refusal.broken(field + ".to", "ends_before_it_begins");
            }
            RecurringDates.check(field, rules.get(i).recurrence(), rules.get(i).startsOn(), today);
        }
        rotas.save(venue, new RotaSettings(venue.id(), version, body.membersPerDay(), body.least(), rules));
    }

    RotaApi.Kept view(RotaSettings rota) {
        var today = members.today();
        return new RotaApi.Kept(
                rota.venueId(),
                rota.membersPerDay(),
                rota.least(),
                rota.rules().stream().map(rule -> view(rule, today)).toList());
    }

    private RotaApi.RuleView view(RotaSettings.Rule rule, LocalDate today) {
        var until = today.plusMonths(RecurringDates.HORIZON_MONTHS);
        List<LocalDate> next = RecurringDates.of(rule, today.plusDays(1), until).stream()
                .limit(SHOWN)
                .map(running::workday)
                .toList();
        return new RotaApi.RuleView(
                rule.recurrence(),
                rule.startsOn(),
                rule.from().toString(),
                rule.to().toString(),
                rule.place(),
                rule.capacity(),
                next);
    }
}
