package org.mashangjian.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.Rule;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalMoves;

/** The page under {@code docs/} is drawn from the table; it fails here once it differs, {@code -Dregenerate=true} writes it. */
class ProposalStateDiagramTest {
    private static final Path PAGE = Path.of("docs/proposal-states.md");
    private static final String HOW =
            " differs: run mvn test -Dtest=ProposalStateDiagramTest -Dregenerate=true and commit it";

    @Test
    void the_page_shows_the_table() throws IOException {
        var generated = """
                # How a proposal gets on

                Drawn from `ProposalMoves.TABLE` by `ProposalStateDiagramTest`; edit the table, not this page.

                ```mermaid
                stateDiagram-v2
                    [*] --> draft
                %s
                ```

                | from | action | to | by | where |
                |---|---|---|---|---|
                %s
                """.formatted(arrows(), rows());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, generated);
        }
        assertEquals(generated, Files.exists(PAGE) ? Files.readString(PAGE) : "", () -> PAGE + HOW);
    }

    private static String arrows() {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var move : ProposalMoves.TABLE.moves()) {
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

    private static String rows() {
        return ProposalMoves.TABLE.moves().stream()
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                move.action().path() == null ? path(move.action()) : "`" + path(move.action()) + "`",
                                move.to(),
                                move.by().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .collect(Collectors.joining(", ")),
                                move.rules().stream().map(Rule::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    /** What has no path of its own goes by its name. */
    private static String path(ProposalAction action) {
        return action.path() == null ? action.name() : action.path();
    }
}
