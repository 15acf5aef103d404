package org.mashangjian.request.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.print.Document;
import org.mashangjian.print.DocumentText;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Messages;

/** The copy on paper. */
@ApplicationScoped
class CopyPages {
    private static final String BUNDLE = "privacy";

    @Inject
    Document document;

    @Inject
    WorkCalendar calendar;

    byte[] print(RightsApi.Copy copy, Locale language) {
        var request = copy.request();
        var sections = new ArrayList<DocumentText.Section>();
        sections.add(section("copy.request", language, facts(request, language)));
        sections.add(section(
                "copy.timeline",
                language,
                request.timeline().stream()
                        .map(it -> line(at(it.at(), language) + " · " + it.actor(), it.text()))
                        .toList()));
        sections.add(section(
                "copy.messages",
                language,
                request.messages().stream()
                        .map(it -> line(at(it.at(), language) + " · " + sender(it, language), it.content()))
                        .toList()));
        sections.add(section(
                "copy.accesses",
                language,
                copy.dataAccesses().stream()
                        .map(it -> line(
                                at(it.at(), language) + " · " + (it.name() == null ? "" : it.name()),
                                Messages.text(BUNDLE, language, "access." + it.kind())
                                        + (it.reason() == null ? "" : "：" + it.reason())))
                        .toList()));
        sections.add(section(
                "copy.kept",
                language,
                copy.kept().stream().map(it -> line(it.what(), it.why())).toList()));
        if (copy.consent() != null) {
            var agreed = line(copy.consent().version(), copy.consent().text());
            sections.add(section("copy.consent", language, List.of(agreed)));
        }
        var title = Messages.text(BUNDLE, language, "copy.title", request.number());
        return document.print(new DocumentText(title, at(copy.madeAt(), language), sections, language));
    }

    private List<DocumentText.Line> facts(RequestApi.View it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        add(lines, "copy.submitted", at(it.submittedAt(), language), language);
        add(lines, "copy.venue", it.venue().name(), language);
        add(lines, "copy.subject", it.title(), language);
        add(lines, "copy.content", it.content(), language);
        add(lines, "copy.place", it.place() == null ? null : it.place().text(), language);
        if (it.contact() != null) {
            add(lines, "copy.name", it.contact().name(), language);
            add(lines, "copy.phone", it.contact().phone(), language);
            add(lines, "copy.email", it.contact().email(), language);
        }
        add(lines, "copy.answer", it.answer() == null ? null : it.answer().content(), language);
        return lines;
    }

    private static void add(List<DocumentText.Line> lines, String key, String value, Locale language) {
        if (value != null && !value.isEmpty()) {
            lines.add(line(Messages.text(BUNDLE, language, key), value));
        }
    }

    private static String sender(RequestApi.Message message, Locale language) {
        return message.fromResident() ? Messages.text(BUNDLE, language, "copy.you") : message.sender();
    }

    private static DocumentText.Section section(String key, Locale language, List<DocumentText.Line> lines) {
        return new DocumentText.Section(Messages.text(BUNDLE, language, key), lines);
    }

    private static DocumentText.Line line(String label, String value) {
        return new DocumentText.Line(label, value);
    }

    private String at(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(calendar.zone()));
    }
}
