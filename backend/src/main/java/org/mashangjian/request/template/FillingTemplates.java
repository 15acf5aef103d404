package org.mashangjian.request.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestRow;

/** What stands for each placeholder in the words about one request. */
@ApplicationScoped
class FillingTemplates {
    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    /** @param handler who writes the words */
    Map<Placeholder, String> values(RequestRow row, String handler, Locale language) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        put(values, Placeholder.number, row.number());
        put(values, Placeholder.title, row.title());
        put(values, Placeholder.place, row.placeText());
        put(values, Placeholder.venue, row.venueName());
        put(values, Placeholder.venue_phone, row.venuePhone());
        put(values, Placeholder.handler, handler);
        put(values, Placeholder.today, day(clock.now(), language));
        put(values, Placeholder.answer_due, day(row.answerDue(), language));
        return values;
    }

    private static void put(Map<Placeholder, String> values, Placeholder placeholder, String value) {
        if (value != null) {
            values.put(placeholder, value);
        }
    }

    private String day(Instant at, Locale language) {
        return at == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(at.atZone(calendar.zone()));
    }
}
