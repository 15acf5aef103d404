package org.mashangjian.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.session.state.ConsultationMoves;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.lifecycle.Action;
import org.mashangjian.lifecycle.MoveTable;

/** The pages under {@code docs/} are drawn from the tables; they fail here once they differ, {@code -Dregenerate=true} writes them. */
class StateDiagramTest {
    private static final Path DOCS = Path.of("docs");
    private static final String HOW = "differs: run mvn test -Dtest=StateDiagramTest -Dregenerate=true and commit it";

    @Test
    void the_topics_page_shows_the_table() throws IOException {
        check("topic-states.md", """
                # How a topic gets on

                Drawn from `TopicMoves.TABLE` by `StateDiagramTest`; edit the table, not this page.

                %s
                """.formatted(drawn("proposed", TopicMoves.TABLE)));
    }

    @Test
    void the_consultations_page_shows_both_tables() throws IOException {
        check("consultation-states.md", """
                # How a consultation gets on

                Drawn from `ConsultationMoves` by `StateDiagramTest`; edit the tables, not this page.

                %s

                ## The short way of a micro-consultation

                %s
                """.formatted(
                        drawn("planned", ConsultationMoves.WHOLE), drawn("planned", ConsultationMoves.MICRO)));
    }

    private static void check(String file, String generated) throws IOException {
        var path = DOCS.resolve(file);
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(path, generated);
        }
        assertEquals(generated, Files.exists(path) ? Files.readString(path) : "", () -> path + " " + HOW);
    }

    private static <S, A extends Action, P> String drawn(String first, MoveTable<S, A, P, Void> table) {
        return """
                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s
                ```

                | from | action | to | by |
                |---|---|---|---|
                %s""".formatted(first, arrows(table), rows(table));
    }

    private static <S, A extends Action, P> String arrows(MoveTable<S, A, P, Void> table) {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var move : table.moves()) {
            if (move.from() != move.to()) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new ArrayList<>())
                        .add(path(move.action()));
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : "
                        + arrow.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static <S, A extends Action, P> String rows(MoveTable<S, A, P, Void> table) {
        return table.moves().stream()
                .map(move -> "| %s | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                move.action().path() == null ? path(move.action()) : "`" + path(move.action()) + "`",
                                move.to(),
                                move.by().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    /** What has no path of its own goes by its name. */
    private static String path(Action action) {
        return action.path() == null ? action.name() : action.path();
    }
}
