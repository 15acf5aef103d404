package org.mashangjian.consultation.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.consultation.outcome.OutcomeApi;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.view.ConsultationView;
import org.mashangjian.print.Document;
import org.mashangjian.print.DocumentText;
import org.mashangjian.web.Messages;

/** The minutes (协商纪要): who, how, what was said, who holds what, and what comes of it. */
@ApplicationScoped
class MinutesPaper {
    private static final String BUNDLE = "consultation";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    Document document;

    @Inject
    WorkCalendar calendar;

    byte[] print(ConsultationView it, Locale language) {
        var sections = List.of(
                new DocumentText.Section(text("paper.facts", language), facts(it, language)),
                new DocumentText.Section(text("paper.participants", language), participants(it, language)),
                new DocumentText.Section(text("paper.minutes", language), said(it, language)),
                new DocumentText.Section(text("paper.positions", language), positions(it)),
                new DocumentText.Section(text("paper.outcomes", language), outcomes(it, language)));
        var subtitle = it.venue() == null ? it.committee() : it.committee() + " · " + it.venue();
        var title = text("paper.title", language, it.title());
        return document.print(new DocumentText(title, subtitle, sections, language));
    }

    private List<DocumentText.Line> facts(ConsultationView it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        add(lines, text("paper.topic", language), it.topic());
        add(lines, text("paper.format", language), text("format." + it.format(), language));
        add(lines, text("paper.convener", language), it.convener().name());
        add(lines, text("paper.time", language), it.startsAt() == null ? null : time(it.startsAt()));
        add(lines, text("paper.place", language), it.place());
        return lines;
    }

    private List<DocumentText.Line> participants(ConsultationView it, Locale language) {
        var lines = new ArrayList<DocumentText.Line>();
        for (var came : List.of(true, false)) {
            var names = it.participants().stream()
                    .filter(party -> Objects.equals(Boolean.FALSE.equals(party.attended()), !came))
                    .map(Participants.Participant::name)
                    .collect(Collectors.joining("、"));
            add(lines, text(came ? "paper.present" : "paper.absent", language), names.isEmpty() ? null : names);
        }
        return lines;
    }

    private List<DocumentText.Line> said(ConsultationView it, Locale language) {
        return List.of(
                new DocumentText.Line(
                        text("paper.consensus", language),
                        text("consensus." + it.minutes().consensus(), language)),
                new DocumentText.Line(text("paper.said", language), it.minutes().content()));
    }

    private static List<DocumentText.Line> positions(ConsultationView it) {
        return it.minutes().positions().stream()
                .map(position -> new DocumentText.Line(position.holder(), position.content()))
                .toList();
    }

    private List<DocumentText.Line> outcomes(ConsultationView it, Locale language) {
        return it.outcomes().stream()
                .map(outcome -> new DocumentText.Line(outcome.title(), words(outcome, language)))
                .toList();
    }

    private String words(OutcomeApi it, Locale language) {
        var words = new ArrayList<String>();
        words.add(it.content());
        LocalDate due = it.dueOn();
        words.add(text("paper.due", language, it.unit() == null ? "—" : it.unit(), due == null ? "—" : due.toString()));
        if (it.answer() != null) {
            words.add(text("paper.answer", language, it.answerer(), it.answer()));
        }
        return String.join("\n", words);
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(calendar.zone()));
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
