package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.print.TablePaper;
import org.mashangjian.print.TableText;
import org.mashangjian.print.TableText.Cell;
import org.mashangjian.print.TableText.Column;
import org.mashangjian.request.ledger.LedgerPeriod;
import org.mashangjian.web.Messages;

/** A month's report on paper, A4 upright. */
@ApplicationScoped
class PrintingReport {
    private static final String BUNDLE = "report";
    private static final int WHOLE = 100;
    private static final int NAME_WIDTH = 46;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Inject
    TablePaper paper;

    @Inject
    WorkCalendar calendar;

    byte[] print(ReportApi.Report report, Locale language) {
        var month = LedgerPeriod.of(YearMonth.parse(report.month()), calendar.zone());
        var made = report.complete() ? "made.complete" : "made.open";
        var at = TIME.format(report.asOf().atZone(calendar.zone()));
        var tables = new ArrayList<TableText.Table>();
        tables.add(figures(report, language));
        report.tables().forEach(table -> tables.add(table(table, language)));
        return paper.print(new TableText(
                text("title", language, report.venue().name(), WritingReport.name(month, language)),
                text(made, language, at),
                report.paragraphs(),
                tables,
                false,
                language));
    }

    private static TableText.Table figures(ReportApi.Report report, Locale language) {
        var columns = List.of(
                new Column(text("column.figure", language), 22, false),
                new Column(text("column.value", language), 9, true),
                new Column(text("column.before", language), 9, true),
                new Column(text("column.change", language), 9, true),
                new Column(text("column.formula", language), 51, false));
        var rows = report.figures().stream()
                .map(it -> List.of(
                        Cell.of(it.name()),
                        Cell.of(number(it.value())),
                        Cell.of(number(it.before())),
                        Cell.of(change(it)),
                        Cell.of(it.formula())))
                .toList();
        return new TableText.Table(text("figures", language), "", columns, rows);
    }

    private static TableText.Table table(ReportApi.Table table, Locale language) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(text("column.name", language), NAME_WIDTH, false));
        var width = (WHOLE - NAME_WIDTH) / table.columns().size();
        table.columns().forEach(name -> columns.add(new Column(name, width, true)));
        var note = table.formula();
        if (table.rows().isEmpty()) {
            note += " · " + text(table.withheld() ? "withheld" : "empty", language);
        }
        var most = table.rows().stream()
                .flatMap(row -> row.values().stream().limit(1))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        var rows = table.rows().stream()
                .map(row -> cells(row, table.columns().size(), most))
                .toList();
        return new TableText.Table(table.name(), note, columns, rows);
    }

    /** The bar shows the first column. */
    private static List<Cell> cells(ReportApi.TableRow row, int columns, int most) {
        var cells = new ArrayList<Cell>();
        var first = row.values().get(0);
        cells.add(new Cell(row.name(), most == 0 ? 0 : first * WHOLE / most));
        for (var i = 0; i < columns; i++) {
            cells.add(Cell.of(i < row.values().size() ? row.values().get(i) : null));
        }
        return cells;
    }

    private static String change(ReportApi.Figure figure) {
        if (figure.value() == null || figure.before() == null) {
            return "";
        }
        var change = figure.value() - figure.before();
        return (change > 0 ? "+" : "") + number(change);
    }

    /** Whole numbers as such, others with one decimal. */
    private static String number(Double value) {
        if (value == null) {
            return "–";
        }
        return value == Math.rint(value) ? Long.toString(value.longValue()) : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String text(String key, Locale language, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }
}
