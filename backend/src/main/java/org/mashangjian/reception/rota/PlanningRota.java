package org.mashangjian.reception.rota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.venue.VenueFacts;

/** The rota's verbs for other features, within the caller's transaction; checked like the calls of users are. */
@ApplicationScoped
public class PlanningRota {
    @Inject
    ChangingRota changing;

    @Inject
    RunningRota running;

    /** A first rule. @param from local time, {@code 09:00}; @param leastAMonth how many days a month are the least */
    public record Rule(String recurrence, LocalDate startsOn, String from, String to, int capacity, int leastAMonth) {}

    /** Keeps the rule and makes its days. @return their ids by time */
    public List<UUID> plan(VenueFacts venue, Rule rule, LocalDate until, Caller by, Instant at) {
        var kept = new RotaApi.Rule(rule.recurrence(), rule.startsOn(), rule.from(), rule.to(), null, rule.capacity());
        var least = new RotaApi.Least(rule.leastAMonth(), RotaApi.Period.month);
        changing.keep(venue, 0, new RotaApi.Change(2, least, List.of(kept)));
        return running.run(venue, until, by, at, Locale.SIMPLIFIED_CHINESE).made().stream()
                .map(RotaApi.Made::id)
                .toList();
    }
}
