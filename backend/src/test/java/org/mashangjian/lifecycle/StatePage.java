package org.mashangjian.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Pages under {@code docs/} that are drawn from tables of moves; a test fails once they differ, {@code -Dregenerate=true} writes them. */
public final class StatePage {
    private static final Path DOCS = Path.of("docs");

    private StatePage() {}

    /** @param test who is run to write the page anew */
    public static void check(Class<?> test, String file, String generated) throws IOException {
        var page = DOCS.resolve(file);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(page, generated);
        }
        assertEquals(
                generated,
                Files.exists(page) ? Files.readString(page) : "",
                () -> "%s differs: run mvn test -Dtest=%s -Dregenerate=true and commit it"
                        .formatted(page, test.getSimpleName()));
    }

    /** The diagram and the table of all moves, with the rules that must hold where there are any. */
    public static <S, A extends Action, P, F> String drawn(S first, MoveTable<S, A, P, F> table) {
        var withRules = table.moves().stream().anyMatch(move -> !move.rules().isEmpty());
        return """
                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s
                ```

                | from | action | to | by |%s
                |---|---|---|---|%s
                %s""".formatted(
                first, arrows(table), withRules ? " rules |" : "", withRules ? "---|" : "", rows(table, withRules));
    }

    private static <S, A extends Action, P, F> String arrows(MoveTable<S, A, P, F> table) {
        var labels = new LinkedHashMap<String, Set<String>>();
        for (var move : table.moves()) {
            if (move.from() != move.to()) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new LinkedHashSet<>())
                        .add(word(move.action()));
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static <S, A extends Action, P, F> String rows(MoveTable<S, A, P, F> table, boolean withRules) {
        return table.moves().stream()
                .map(move -> "| %s | %s | %s | %s |"
                                .formatted(
                                        move.from(),
                                        move.action().path() == null
                                                ? word(move.action())
                                                : "`" + word(move.action()) + "`",
                                        move.to(),
                                        move.by().stream()
                                                .map(Object::toString)
                                                .sorted()
                                                .collect(Collectors.joining(", ")))
                        + (withRules ? rules(move) : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String rules(Move<?, ?, ?, ?> move) {
        return move.rules().stream().map(Rule::name).collect(Collectors.joining(", ", " ", " |"));
    }

    /** What has no path of its own goes by its name. */
    private static String word(Action action) {
        return action.path() == null ? action.name() : action.path();
    }
}
