package org.mashangjian.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One row of a file with what is wrong with it. Values never leave it but into the system. */
public final class ImportRow {
    /** @param column its key, or null for the row as a whole */
    record Problem(int row, String column, String code) {}

    private final int number;
    private final Map<String, String> values;
    private final List<Problem> problems = new ArrayList<>();

    ImportRow(int number, Map<String, String> values) {
        this.number = number;
        this.values = values;
    }

    /** What stands in the column, or null where nothing does. */
    public String text(String column) {
        var text = values.get(column);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The parts of a cell that lists several, each once. */
    public List<String> many(String column) {
        var text = text(column);
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[、，,；;/|\\n]"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .distinct()
                        .toList();
    }

    /** @param code stable; its message is {@code violation.<code>} */
    public void problem(String column, String code) {
        problems.add(new Problem(number, column, code));
    }

    int number() {
        return number;
    }

    List<Problem> problems() {
        return problems;
    }
}
