package org.mashangjian.request.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.database.Sql;
import org.mashangjian.print.PaperSize;
import org.mashangjian.print.ReceiptSlip;
import org.mashangjian.print.ReceiptText;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Call;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Prints the slip a resident takes home. */
@ApplicationScoped
class Slips {
    private static final String BUNDLE = "request";

    private record Place(String address, String openingHours) {}

    @Inject
    ReceiptSlip slip;

    @Inject
    WorkCalendar calendar;

    @Inject
    Call call;

    @Inject
    ClientLinks links;

    @Inject
    Sql sql;

    /** @param receipt null where staff print it again: a receipt is shown once, and only who holds it can repeat it */
    byte[] of(RequestRow row, String receipt, PaperSize size) {
        var language = call.language();
        var place = sql.one(
                        "SELECT address, opening_hours FROM venue WHERE id = ?",
                        found -> new Place(found.string(1), found.string(2)),
                        row.venueId())
                .orElseThrow();
        return slip.print(new ReceiptText(
                row.number(),
                receipt,
                links.to(receipt == null ? "/find" : "/t/" + row.number() + "#" + receipt),
                row.venueName(),
                place.address(),
                place.openingHours(),
                written(row.submittedAt(), language),
                next(row, language),
                Optional.ofNullable(row.venuePhone()).orElse("12345"),
                size,
                language));
    }

    /** What has happened already is next no longer. */
    private List<ReceiptText.NextStep> next(RequestRow row, Locale language) {
        var steps = new ArrayList<ReceiptText.NextStep>();
        if (row.state() == RequestState.submitted) {
            steps.add(next("slip.accept", day(row.acceptDue(), language), language));
        }
        if (row.state().isOpen() && row.answer() == null) {
            steps.add(next("slip.answer", day(row.answerDue(), language), language));
        }
        steps.add(next("slip.rate", null, language));
        return steps;
    }

    private static ReceiptText.NextStep next(String key, String by, Locale language) {
        return new ReceiptText.NextStep(Messages.text(BUNDLE, language, key), by);
    }

    private String day(Instant at, Locale language) {
        return at == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(language)
                        .format(at.atZone(calendar.zone()));
    }

    private String written(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(calendar.zone()));
    }
}
