package org.mashangjian.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mashangjian.web.Messages;

/** The first row of a file: which column is which, by the heading in Chinese or English or by its key. */
final class Headings {
    private static final int ROW = 1;
    private final List<String> keys = new ArrayList<>();
    private final List<ImportRow.Problem> problems = new ArrayList<>();

    Headings(Importable target, List<Cell> cells) {
        var known = new HashMap<String, String>();
        for (var key : target.columns()) {
            known.put(key.toLowerCase(Locale.ROOT), key);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var heading = Messages.text("exchange", language, target.list().heading(key));
                known.put(heading.toLowerCase(Locale.ROOT), key);
            }
        }
        for (var column = 0; column < cells.size(); column++) {
            keys.add(key(cells.get(column), column, known));
        }
        var missing = new HashSet<>(target.required());
        missing.removeAll(keys);
        missing.forEach(key -> problems.add(new ImportRow.Problem(ROW, key, "missing_column")));
    }

    private String key(Cell cell, int column, Map<String, String> known) {
        var text = cell.text() == null ? "" : cell.text();
        if (text.isEmpty()) {
            return null;
        }
        var key = known.get(text.toLowerCase(Locale.ROOT));
        if (key == null || keys.contains(key)) {
            problems.add(new ImportRow.Problem(ROW, letters(column), key == null ? "unknown_column" : "column_twice"));
            return null;
        }
        return key;
    }

    /** The row under these headings, or null where nothing stands in it. */
    ImportRow row(int number, List<Cell> cells) {
        Map<String, String> values = new HashMap<>();
        var unusable = new HashMap<String, String>();
        for (var column = 0; column < Math.min(cells.size(), keys.size()); column++) {
            var key = keys.get(column);
            var cell = cells.get(column);
            if (key != null && cell.problem() != null) {
                unusable.put(key, cell.problem());
            } else if (key != null && !cell.text().isEmpty()) {
                values.put(key, cell.text());
            }
        }
        if (values.isEmpty() && unusable.isEmpty()) {
            return null;
        }
        var row = new ImportRow(number, values);
        unusable.forEach(row::problem);
        return row;
    }

    List<ImportRow.Problem> problems() {
        return problems;
    }

    /** As a spreadsheet program calls the column: A to Z, then AA. */
    static String letters(int column) {
        var last = (char) ('A' + column % 26);
        return column < 26 ? String.valueOf(last) : letters(column / 26 - 1) + last;
    }
}
