package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.ledger.LedgerPeriod;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.Messages;

/** Writes the report of a venue's month, with the month before beside it. */
@ApplicationScoped
class WritingReport {
    private static final String BUNDLE = "report";

    @Inject
    ReportQueries queries;

    @Inject
    ReportTables tables;

    @Inject
    WorkCalendar calendar;

    @Inject
    DatabaseClock clock;

    /** @param asked like 2026-11, or null for the month at hand */
    ReportApi.Report write(VenueFacts venue, String asked, Caller caller, Locale language) {
        var now = clock.now();
        var read = LedgerPeriod.read(asked, calendar.zone());
        var month = read == null ? LedgerPeriod.of(YearMonth.from(now.atZone(calendar.zone())), calendar.zone()) : read;
        var earlier = LedgerPeriod.of(month.month().minusMonths(1), calendar.zone());
        var figures = figures(venue, month, now, caller);
        var before = figures(venue, earlier, now, caller);
        var shown = tables.of(figures, before, language);
        return new ReportApi.Report(
                new RequestApi.Named(venue.id(), venue.name()),
                month.month().toString(),
                asOf(month, now),
                !now.isBefore(month.to()),
                SmallGroups.LEAST,
                new ReportWords(language).of(name(month, language), figures, before, shown),
                Arrays.stream(Statistic.values())
                        .map(it -> figure(it, figures, before, language))
                        .toList(),
                shown);
    }

    /** The month as people write it. */
    static String name(LedgerPeriod month, Locale language) {
        var pattern = language.equals(Locale.ENGLISH) ? "MMMM yyyy" : "yyyy 年 M 月";
        return DateTimeFormatter.ofPattern(pattern, language).format(month.month());
    }

    private MonthFigures figures(VenueFacts venue, LedgerPeriod month, Instant now, Caller caller) {
        return new MonthFigures(queries.read(venue.id(), month, asOf(month, now), caller), calendar);
    }

    private static ReportApi.Figure figure(
            Statistic statistic, MonthFigures month, MonthFigures before, Locale language) {
        return new ReportApi.Figure(
                statistic,
                Messages.text(BUNDLE, language, "figure." + statistic),
                Messages.text(BUNDLE, language, "formula." + statistic),
                month.value(statistic),
                before.value(statistic));
    }

    private static Instant asOf(LedgerPeriod month, Instant now) {
        return now.isBefore(month.to()) ? now : month.to();
    }
}
