package org.mashangjian.reception.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mashangjian.account.Caller;
import org.mashangjian.print.TablePaper;
import org.mashangjian.print.TableText;
import org.mashangjian.print.TableText.Cell;
import org.mashangjian.print.TableText.Column;
import org.mashangjian.print.TableText.Table;
import org.mashangjian.reception.ReceptionDay;
import org.mashangjian.web.Messages;

/** Prints the papers of a day. */
@ApplicationScoped
class DayPapers {
    private static final String BUNDLE = "reception";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    /** Rows to write by hand, for who comes to the door. */
    private static final int EMPTY_ROWS = 8;

    @Inject
    PaperLines lines;

    @Inject
    TablePaper paper;

    byte[] signInSheet(ReceptionDay day, String venue, Caller caller, Locale language) {
        var columns = List.of(
                column("ticket", 8, language),
                column("name", 18, language),
                column("phone", 16, language),
                column("topic", 34, language),
                column("signature", 24, language));
        var rows = new ArrayList<List<Cell>>();
        for (var line : lines.of(day.id(), caller)) {
            rows.add(cells(line.ticket(), line.name(), line.phone(), line.topic(), ""));
        }
        for (var i = 0; i < EMPTY_ROWS; i++) {
            rows.add(cells("", "", "", "", ""));
        }
        return print("sign_in", day, venue, columns, rows, true, language);
    }

    byte[] record(ReceptionDay day, String venue, Caller caller, Locale language) {
        var columns = List.of(
                column("ticket", 7, language),
                column("name", 13, language),
                column("said", 36, language),
                column("reply", 28, language),
                column("request", 16, language));
        var rows = lines.of(day.id(), caller).stream()
                .map(line -> cells(
                        line.ticket(),
                        line.name(),
                        line.content() == null
                                ? Messages.text(BUNDLE, language, "state." + line.state())
                                : line.content(),
                        line.reply(),
                        line.requestNumber()))
                .toList();
        return print("record", day, venue, columns, rows, false, language);
    }

    private byte[] print(
            String what,
            ReceptionDay day,
            String venue,
            List<Column> columns,
            List<List<Cell>> rows,
            boolean across,
            Locale language) {
        var when = "%s  %s–%s"
                .formatted(
                        day.heldOn(), day.fromTime().format(TIME), day.toTime().format(TIME));
        var place = day.place() == null ? venue : day.place();
        var onDuty = String.join("、", lines.onDuty(day.id()));
        var text = new TableText(
                Messages.text(BUNDLE, language, "paper." + what, venue),
                Messages.text(BUNDLE, language, "paper.subtitle", when, place, onDuty),
                List.of(),
                List.of(new Table("", "", columns, rows)),
                across,
                language);
        return paper.print(text);
    }

    private static Column column(String key, int width, Locale language) {
        return new Column(Messages.text(BUNDLE, language, "column." + key), width, false);
    }

    private static List<Cell> cells(Object... values) {
        return Arrays.stream(values).map(Cell::of).toList();
    }
}
