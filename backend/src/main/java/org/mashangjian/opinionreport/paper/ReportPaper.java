package org.mashangjian.opinionreport.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.mashangjian.attachment.DocumentApi;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.opinionreport.adoption.AdoptionApi;
import org.mashangjian.opinionreport.view.ReportApi;
import org.mashangjian.print.Document;
import org.mashangjian.print.DocumentText;
import org.mashangjian.web.Messages;

/** A report in the form in which it is sent up (社情民意信息报送单). */
@ApplicationScoped
class ReportPaper {
    private static final String BUNDLE = "opinionreport";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    @Inject
    Document document;

    @Inject
    WorkCalendar calendar;

    byte[] print(ReportApi.View it, Locale language) {
        var sections = List.of(
                new DocumentText.Section(text("paper.sent_to", language), sentTo(it, language)),
                new DocumentText.Section(text("paper.facts", language), facts(it, language)),
                new DocumentText.Section(text("paper.text", language), said(it, language)),
                new DocumentText.Section(text("paper.attachments", language), attached(it, language)));
        var subtitle = text("paper.subtitle", language, it.committee());
        return document.print(new DocumentText(it.title(), subtitle, sections, language));
    }

    private List<DocumentText.Line> facts(ReportApi.View it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        add(lines, text("paper.number", language), it.number());
        add(lines, text("paper.author", language), it.author());
        add(lines, text("paper.visibility", language), text("visibility." + it.visibility(), language));
        add(lines, text("paper.issued", language), it.issuedAt() == null ? null : day(it.issuedAt()));
        add(lines, text("paper.signer", language), it.signer());
        return lines;
    }

    private List<DocumentText.Line> said(ReportApi.View it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        add(lines, text("paper.situation", language), it.situation());
        add(lines, text("paper.analysis", language), it.analysis());
        add(lines, text("paper.recommendations", language), it.recommendations());
        return lines;
    }

    /** Each level it goes up to, the lowest first, with who gets it there: a committee, or at its own level party committee and government. */
    private List<DocumentText.Line> sentTo(ReportApi.View it, Locale language) {
        return it.adoptions().stream()
                .sorted(Comparator.comparing(AdoptionApi.Adoption::level))
                .map(adoption -> new DocumentText.Line(
                        text("paper.to." + adoption.level(), language),
                        adoption.receiver() + "  " + day(adoption.forwardedAt())))
                .toList();
    }

    /** Photos have no names but their numbers. */
    private List<DocumentText.Line> attached(ReportApi.View it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        var photos = IntStream.rangeClosed(1, it.photos().size())
                .mapToObj(number -> text("paper.photo", language, number))
                .toList();
        var documents = it.documents().stream().map(DocumentApi::name).toList();
        add(lines, text("paper.photos", language), photos.isEmpty() ? null : String.join("\n", photos));
        add(lines, text("paper.documents", language), documents.isEmpty() ? null : String.join("\n", documents));
        return lines;
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(calendar.zone()));
    }

    private static void add(List<DocumentText.Line> lines, String label, String value) {
        if (value != null) {
            lines.add(new DocumentText.Line(label, value));
        }
    }

    private static String text(String key, Locale language, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }
}
