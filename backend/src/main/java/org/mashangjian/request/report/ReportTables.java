package org.mashangjian.request.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.mashangjian.category.Categories;
import org.mashangjian.web.Messages;

/** The tables of a report: what came in by category, place and way, what came in again and again. */
@ApplicationScoped
class ReportTables {
    private static final String BUNDLE = "report";

    @Inject
    Categories categories;

    @Inject
    ReportHands hands;

    List<ReportApi.Table> of(MonthFigures month, MonthFigures before, Locale language) {
        var tables = new ArrayList<ReportApi.Table>();
        tables.add(groups("categories", month, before, ReportTables::areaOf, key -> category(key, language), language));
        tables.add(groups("places", month, before, ReportRows.Received::place, UnaryOperator.identity(), language));
        tables.add(groups(
                "sources",
                month,
                before,
                ReportRows.Received::source,
                key -> Messages.text("ledger", language, "source." + key),
                language));
        tables.add(repeated(month, before, language));
        tables.add(hands.members(month, language));
        tables.add(hands.units(month, language));
        return tables;
    }

    private static ReportApi.Table groups(
            String code,
            MonthFigures month,
            MonthFigures before,
            java.util.function.Function<ReportRows.Received, String> group,
            UnaryOperator<String> name,
            Locale language) {
        var now = month.received(group);
        var shown = SmallGroups.protect(now);
        var then = SmallGroups.protect(before.received(group));
        var rows = shown.entrySet().stream()
                .map(it -> new ReportApi.TableRow(
                        named(code, it.getKey(), name, language),
                        values(it.getValue(), it.getKey().equals(SmallGroups.REST) ? null : then.get(it.getKey()))))
                .toList();
        return table(code, shown.isEmpty() && !now.isEmpty(), rows, language, "count", "before");
    }

    private static String named(String code, String key, UnaryOperator<String> name, Locale language) {
        return switch (key) {
            case SmallGroups.REST -> Messages.text(BUNDLE, language, "group.rest");
            case "" -> Messages.text(BUNDLE, language, "group.none." + code);
            default -> name.apply(key);
        };
    }

    /** Topics that so many had that they stand alone. */
    private ReportApi.Table repeated(MonthFigures month, MonthFigures before, Locale language) {
        var then = SmallGroups.protect(before.received(ReportRows.Received::category));
        var rows = SmallGroups.protect(month.received(ReportRows.Received::category)).entrySet().stream()
                .filter(it -> !it.getKey().isEmpty() && !it.getKey().equals(SmallGroups.REST))
                .map(it -> new ReportApi.TableRow(
                        category(it.getKey(), language), values(it.getValue(), then.get(it.getKey()))))
                .toList();
        return table("repeated", false, rows, language, "count", "before");
    }

    private static List<Integer> values(Integer count, Integer before) {
        return before == null ? List.of(count) : List.of(count, before);
    }

    static ReportApi.Table table(
            String code, boolean withheld, List<ReportApi.TableRow> rows, Locale language, String... columns) {
        return new ReportApi.Table(
                code,
                Messages.text(BUNDLE, language, "table." + code),
                Messages.text(BUNDLE, language, "formula." + code, SmallGroups.LEAST),
                withheld,
                Arrays.stream(columns)
                        .map(column -> Messages.text(BUNDLE, language, "column." + column))
                        .toList(),
                rows);
    }

    private String category(String code, Locale language) {
        return categories.name(code, language);
    }

    private static String areaOf(ReportRows.Received it) {
        return it.category() == null ? null : it.category().replaceFirst("\\..*", "");
    }
}
