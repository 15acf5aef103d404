package org.mashangjian.proposal.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.assignment.state.AssignmentMoves;

/** The page under {@code docs/} is drawn from the table; it fails here once it differs, {@code -Dregenerate=true} writes it. */
class AssignmentDiagramTest {
    private static final Path PAGE = Path.of("docs/proposal-assignment-states.md");

    @Test
    void the_page_shows_the_table() throws IOException {
        var generated = """
                # How one unit's part of a proposal gets on

                Drawn from `AssignmentMoves.TABLE` by `AssignmentDiagramTest`; edit the table, not this page. Where a rule stands beside
                a move, it holds only while the rule does.

                ```mermaid
                stateDiagram-v2
                    [*] --> assigned
                %s
                ```

                | from | action | to | by | rules |
                |---|---|---|---|---|
                %s
                """.formatted(arrows(), rows());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertEquals(
                generated,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE + " differs: run mvn test -Dtest=AssignmentDiagramTest -Dregenerate=true and commit it");
    }

    private static String arrows() {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var move : AssignmentMoves.TABLE.moves()) {
            if (move.from() != move.to()) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new ArrayList<>())
                        .add(path(move.action()));
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return AssignmentMoves.TABLE.moves().stream()
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                move.action().path() == null ? path(move.action()) : "`" + path(move.action()) + "`",
                                move.to(),
                                move.by().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                move.rules().stream().map(rule -> rule.name()).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    /** What has no path of its own goes by its name. */
    private static String path(AssignmentAction action) {
        return action.path() == null ? action.name() : action.path();
    }
}
