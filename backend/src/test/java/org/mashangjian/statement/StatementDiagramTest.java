package org.mashangjian.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/statement-states.md} is drawn from the table; it fails here once it differs, {@code -Dregenerate=true} writes it. */
class StatementDiagramTest {
    private static final Path PAGE = Path.of("docs/statement-states.md");

    @Test
    void the_page_shows_the_table() throws IOException {
        var page = """
                # How statements get on

                Drawn from `StatementMove.TABLE` by `StatementDiagramTest`; edit the table, not this page.

                ```mermaid
                stateDiagram-v2
                    [*] --> pending
                %s
                ```

                | from | action | to | by |
                |---|---|---|---|
                %s
                """.formatted(arrows(), rows());
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE + " differs: run mvn test -Dtest=StatementDiagramTest -Dregenerate=true and commit it");
    }

    private static String arrows() {
        return StatementMove.TABLE.stream()
                .filter(move -> move.from() != move.to())
                .map(move -> "    %s --> %s : %s"
                        .formatted(move.from(), move.to(), move.action().path()))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return StatementMove.TABLE.stream()
                .map(move -> "| %s | `%s` | %s | %s |"
                        .formatted(move.from(), move.action().path(), move.to(), move.by()))
                .collect(Collectors.joining("\n"));
    }
}
