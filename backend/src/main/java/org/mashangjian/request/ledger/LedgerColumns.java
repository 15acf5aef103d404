package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.print.TableText.Cell;
import org.mashangjian.print.TableText.Column;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Messages;

/** The columns of a ledger, on paper and in a workbook. */
@ApplicationScoped
class LedgerColumns {
    private static final String BUNDLE = "ledger";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-d");

    private static final List<LedgerPart> PROBLEM =
            List.of(LedgerPart.number, LedgerPart.received, LedgerPart.category, LedgerPart.gist);
    private static final int DEED_WIDTH = 8;

    @Inject
    WorkCalendar calendar;

    List<Column> of(LedgerLayout layout, Locale language) {
        if (layout == LedgerLayout.ledger) {
            return Arrays.stream(LedgerPart.values())
                    .map(part -> new Column(heading(part, language), part.width(), false))
                    .toList();
        }
        var columns = new ArrayList<Column>();
        PROBLEM.forEach(part -> columns.add(new Column(heading(part, language), part.width(), false)));
        for (var deed : Deed.values()) {
            columns.add(new Column(Messages.text(BUNDLE, language, "deed." + deed), DEED_WIDTH, false));
        }
        columns.add(new Column(heading(LedgerPart.rating, language), LedgerPart.rating.width() + 3, false));
        return columns;
    }

    /** Headings of a workbook. */
    List<String> headings(Locale language) {
        return Arrays.stream(LedgerPart.values())
                .map(part -> heading(part, language))
                .toList();
    }

    List<String> texts(LedgerApi.Line line, Locale language) {
        return Arrays.stream(LedgerPart.values())
                .map(part -> text(part, line, language))
                .toList();
    }

    List<Cell> cells(LedgerLayout layout, LedgerApi.Line line, Locale language) {
        if (layout == LedgerLayout.ledger) {
            return texts(line, language).stream().map(Cell::of).toList();
        }
        var cells = new ArrayList<Cell>();
        PROBLEM.forEach(part -> cells.add(Cell.of(text(part, line, language))));
        for (var deed : Deed.values()) {
            cells.add(Cell.of(days(deed, line)));
        }
        cells.add(Cell.of(text(LedgerPart.rating, line, language)));
        return cells;
    }

    String time(Instant at) {
        return TIME.format(at.atZone(calendar.zone()));
    }

    private String text(LedgerPart part, LedgerApi.Line line, Locale language) {
        return switch (part) {
            case number -> line.number();
            case received -> time(line.receivedAt());
            case source -> Messages.text(BUNDLE, language, "source." + line.source());
            case category -> line.category() == null ? "" : line.category().name();
            case place -> line.place() == null ? "" : line.place();
            case gist -> line.gist();
            case handler -> handler(line);
            case moves ->
                line.moves().stream()
                        .map(move -> day(move.at()) + " " + move.name())
                        .collect(Collectors.joining("\n"));
            case outcome -> outcome(line, language);
            case rating -> rating(line, language);
        };
    }

    private static String handler(LedgerApi.Line line) {
        var handler = line.handler() == null
                ? Stream.<String>empty()
                : Stream.of(line.handler().name());
        return Stream.concat(handler, line.units().stream().map(RequestApi.Named::name))
                .collect(Collectors.joining("\n"));
    }

    private static String outcome(LedgerApi.Line line, Locale language) {
        var outcome = new StringBuilder(line.stateName());
        if (line.closure() != null) {
            outcome.append('\n').append(Messages.text(BUNDLE, language, "closure." + line.closure()));
        }
        if (line.overdue()) {
            outcome.append('\n').append(Messages.text(BUNDLE, language, "overdue"));
        }
        return outcome.toString();
    }

    private static String rating(LedgerApi.Line line, Locale language) {
        if (line.solved() == null) {
            return "";
        }
        var rating = new StringBuilder(Messages.text(BUNDLE, language, "solved." + line.solved()));
        if (line.answerRating() != null) {
            rating.append('\n').append(Messages.text(BUNDLE, language, "rating.answer", line.answerRating()));
        }
        if (line.outcomeRating() != null) {
            rating.append('\n').append(Messages.text(BUNDLE, language, "rating.outcome", line.outcomeRating()));
        }
        return rating.toString();
    }

    /** On which days something was done; a message and a call on one day are one. */
    private String days(Deed deed, LedgerApi.Line line) {
        return line.moves().stream()
                .filter(move -> move.deed() == deed)
                .map(move -> day(move.at()))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String day(Instant at) {
        return DAY.format(at.atZone(calendar.zone()));
    }

    private static String heading(LedgerPart part, Locale language) {
        return Messages.text(BUNDLE, language, "column." + part);
    }
}
