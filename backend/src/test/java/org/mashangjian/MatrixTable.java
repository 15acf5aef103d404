package org.mashangjian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the two tables of expected answers say: one line an operation, and those who stand further off by exception. */
final class MatrixTable {
    private static final Path NEAR = Path.of("src/test/resources/authorization-matrix.txt");
    private static final Path FAR = Path.of("src/test/resources/authorization-relations.txt");

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    private final Map<String, String> like = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> exceptions = new HashMap<>();
    private List<String> columns = List.of();

    MatrixTable() throws IOException {
        for (var line : Files.readAllLines(NEAR)) {
            var cells = Arrays.asList(line.replaceFirst("^#", "").strip().split("[ |]+"));
            if (line.startsWith("# operation ")) {
                columns = cells.subList(1, cells.size());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.put(cells.get(0), row(line, cells.subList(1, cells.size())));
            }
        }
        for (var line : Files.readAllLines(FAR)) {
            var cells = line.strip().split("[ |=]+");
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.contains("=")) {
                like.put(cells[0], cells[1]);
            } else {
                except(line, cells);
            }
        }
    }

    Set<String> operations() {
        return rows.keySet();
    }

    /** All who call, those of the first table first. */
    List<String> callers() {
        var callers = new ArrayList<>(columns);
        callers.addAll(like.keySet());
        return callers;
    }

    /** {@code ok} or a status; null for an operation no line names. */
    String expected(String operation, String caller) {
        var row = rows.get(operation);
        if (row == null || row.containsKey(caller)) {
            return row == null ? null : row.get(caller);
        }
        var other = exceptions.getOrDefault(operation, Map.of()).get(caller);
        return other == null ? row.get(like.get(caller)) : other;
    }

    private Map<String, String> row(String line, List<String> answers) {
        if (answers.size() != columns.size()) {
            throw new IllegalStateException("not an answer for each caller: " + line);
        }
        var row = new HashMap<String, String>();
        for (var i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), answers.get(i));
        }
        return row;
    }

    private void except(String line, String[] cells) {
        var known = rows.containsKey(cells[0]) && like.containsKey(cells[1]) && cells.length == 3;
        if (!known || expected(cells[0], cells[1]).equals(cells[2])) {
            throw new IllegalStateException("no exception to anything: " + line);
        }
        exceptions.computeIfAbsent(cells[0], none -> new HashMap<>()).put(cells[1], cells[2]);
    }
}
