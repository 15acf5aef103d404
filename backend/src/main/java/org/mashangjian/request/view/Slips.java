package org.mashangjian.request.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.print.PaperSize;
import org.mashangjian.print.ReceiptSlip;
import org.mashangjian.print.ReceiptText;
import org.mashangjian.web.Call;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;

/** Prints the slip a resident takes home. */
@ApplicationScoped
class Slips {
    private static final String BUNDLE = "request";

    @Inject
    ReceiptSlip slip;

    @Inject
    WorkCalendar calendar;

    @Inject
    Call call;

    @Inject
    ClientLinks links;

    byte[] of(RequestRow row, String receipt, PaperSize size) {
        var language = call.language();
        return slip.print(new ReceiptText(
                row.number(),
                receipt,
                links.to("/t/" + row.number() + "#" + receipt),
                row.venueName(),
                written(row.submittedAt(), language),
                List.of(
                        next("slip.accept", row.acceptDue(), language),
                        next("slip.answer", row.answerDue(), language),
                        new ReceiptText.NextStep(Messages.text(BUNDLE, language, "slip.rate"), "")),
                Optional.ofNullable(row.venuePhone()).orElse("12345"),
                size,
                language));
    }

    private ReceiptText.NextStep next(String key, Instant due, Locale language) {
        return new ReceiptText.NextStep(Messages.text(BUNDLE, language, key), day(due, language));
    }

    private String day(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(at.atZone(calendar.zone()));
    }

    private String written(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(calendar.zone()));
    }
}
