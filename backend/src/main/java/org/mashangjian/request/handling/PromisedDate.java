package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Refusal;

/** A promised date lies ahead, and within a year. */
@ApplicationScoped
class PromisedDate {
    @Inject
    DatabaseClock clock;

    @Inject
    WorkCalendar calendar;

    void check(LocalDate promised) {
        if (promised == null) {
            return;
        }
        var today = clock.now().atZone(calendar.zone()).toLocalDate();
        if (promised.isBefore(today)) {
            throw Refusal.broken("promisedOn", "in_the_past");
        }
        if (promised.isAfter(today.plusYears(1))) {
            throw Refusal.broken("promisedOn", "too_far_away");
        }
    }
}
