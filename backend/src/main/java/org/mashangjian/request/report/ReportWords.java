package org.mashangjian.request.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mashangjian.web.Messages;

/** The words of a report, made from its figures alone, so that both always say the same. */
record ReportWords(Locale language) {
    private static final String BUNDLE = "report";
    private static final int ANSWERED = 3;
    private static final int SOLVED = 4;
    private static final int UNITS_ANSWERED = 2;

    List<String> of(String when, MonthFigures month, MonthFigures before, List<ReportApi.Table> tables) {
        var said = new ArrayList<String>();
        said.add(received(when, month, before, tables));
        said.add(text(
                        "p.answered",
                        number(month, Statistic.answered),
                        number(month, Statistic.answered_on_time),
                        number(month, Statistic.answered_late),
                        number(month, Statistic.waiting_late))
                + days(month));
        said.add(text(
                        "p.outcome",
                        number(month, Statistic.solved),
                        number(month, Statistic.partly_solved),
                        number(month, Statistic.not_solved),
                        number(month, Statistic.closed_unconfirmed))
                + rated(month, Statistic.answer_rating)
                + rated(month, Statistic.outcome_rating));
        repeated(table("repeated", tables), said);
        var members = table("members", tables);
        if (!members.rows().isEmpty()) {
            said.add(text("p.members", members.rows().size(), sum(members, ANSWERED), sum(members, SOLVED)));
        }
        var units = table("units", tables);
        if (!units.rows().isEmpty()) {
            said.add(text("p.units", number(month, Statistic.dispatched), sum(units, UNITS_ANSWERED)));
        }
        return said;
    }

    private String received(String when, MonthFigures month, MonthFigures before, List<ReportApi.Table> tables) {
        var now = number(month, Statistic.received);
        var more = now - number(before, Statistic.received);
        var change = text(more > 0 ? "change.more" : more < 0 ? "change.less" : "change.same", Math.abs(more));
        return text(now == 0 ? "p.none" : "p.received", when, now, change)
                + top("p.top", table("categories", tables))
                + top("p.source", table("sources", tables));
    }

    /** The largest group, unless it is what was put together. */
    private String top(String key, ReportApi.Table table) {
        return table.rows().stream()
                .findFirst()
                .filter(row -> !row.name().equals(text("group.rest")))
                .map(row -> space() + text(key, row.name(), row.values().get(0)))
                .orElse("");
    }

    private String days(MonthFigures month) {
        var days = month.value(Statistic.median_days);
        return days == null ? "" : space() + text("p.days", days, month.value(Statistic.median_workdays));
    }

    private String rated(MonthFigures month, Statistic rating) {
        var mean = month.value(rating);
        return mean == null ? "" : space() + text("p." + rating, mean);
    }

    private void repeated(ReportApi.Table table, List<String> said) {
        if (!table.rows().isEmpty()) {
            said.add(text(
                    "p.repeated",
                    table.rows().stream()
                            .map(row -> text("p.item", row.name(), row.values().get(0)))
                            .collect(Collectors.joining(text("p.comma")))));
        }
    }

    private String space() {
        return language.equals(Locale.ENGLISH) ? " " : "";
    }

    private static int number(MonthFigures month, Statistic statistic) {
        return month.value(statistic).intValue();
    }

    private static int sum(ReportApi.Table table, int column) {
        return table.rows().stream().mapToInt(row -> row.values().get(column)).sum();
    }

    private static ReportApi.Table table(String code, List<ReportApi.Table> tables) {
        return tables.stream()
                .filter(table -> table.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String text(String key, Object... values) {
        return Messages.text(BUNDLE, language, key, values);
    }
}
