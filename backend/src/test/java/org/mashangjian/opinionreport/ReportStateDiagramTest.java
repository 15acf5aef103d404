package org.mashangjian.opinionreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.Action;
import org.mashangjian.lifecycle.MoveTable;
import org.mashangjian.opinionreport.state.AdoptionMoves;
import org.mashangjian.opinionreport.state.ReportMoves;

/** The page under {@code docs/} is drawn from the tables; it fails here once it differs, {@code -Dregenerate=true} writes it. */
class ReportStateDiagramTest {
    private static final Path PAGE = Path.of("docs/opinion-report-states.md");

    @Test
    void the_page_shows_both_tables() throws IOException {
        var generated = """
                # How an opinion report gets on

                Drawn from `ReportMoves.TABLE` and `AdoptionMoves.TABLE` by `ReportStateDiagramTest`; edit the tables, not this page.

                %s

                ## What a level makes of it

                %s
                """.formatted(drawn("draft", ReportMoves.TABLE), drawn("forwarded", AdoptionMoves.TABLE));
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertEquals(
                generated,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE + " differs: run mvn test -Dtest=ReportStateDiagramTest -Dregenerate=true and commit it");
    }

    private static <S, A extends Action, P, F> String drawn(String first, MoveTable<S, A, P, F> table) {
        return """
                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s
                ```

                | from | action | to | by | where |
                |---|---|---|---|---|
                %s""".formatted(first, arrows(table), rows(table));
    }

    private static <S, A extends Action, P, F> String arrows(MoveTable<S, A, P, F> table) {
        var labels = new LinkedHashMap<String, Set<String>>();
        for (var move : table.moves()) {
            if (move.from() != move.to()) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new LinkedHashSet<>())
                        .add(move.action().path());
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static <S, A extends Action, P, F> String rows(MoveTable<S, A, P, F> table) {
        return table.moves().stream()
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                move.action().path() == null
                                        ? move.action().name()
                                        : "`" + move.action().path() + "`",
                                move.to(),
                                move.by().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                move.rules().stream()
                                        .map(rule -> rule.name().replace('_', ' '))
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }
}
