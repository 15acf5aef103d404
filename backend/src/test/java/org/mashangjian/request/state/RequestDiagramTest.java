package org.mashangjian.request.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/request-states.*} are drawn from the table; they fail here once they differ, {@code -Dregenerate=true} writes them. */
class RequestDiagramTest {
    private static final Path DOCS = Path.of("docs");
    private static final String HOW =
            "differs from RequestMove.TABLE: run mvn test -Dtest=RequestDiagramTest -Dregenerate=true and commit it";

    @Test
    void the_diagram_shows_the_table() throws IOException {
        check(DOCS.resolve("request-states.md"), page());
    }

    @Test
    void the_list_for_machines_holds_the_table() throws IOException {
        check(DOCS.resolve("request-states.json"), list());
    }

    private static void check(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(file, generated);
        }
        var committed = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(generated, committed, () -> file + " " + HOW);
    }

    private static String page() {
        return """
                # How a request gets on

                Drawn from `RequestMove.TABLE` by `RequestDiagramTest`; edit the table, not this page.

                ```mermaid
                stateDiagram-v2
                    [*] --> submitted
                %s
                ```

                What changes no state (messages, progress, extensions) is in the table below alone. Which party the examiner is,
                the rule `by_its_examiner` says: clerk or chief of the venue, after an appeal its chief, else the committee's office.

                | from | action | to | by | rules |
                |---|---|---|---|---|
                %s
                """.formatted(arrows(), rows());
    }

    private static String arrows() {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var move : RequestMove.TABLE) {
            if (move.from() != move.to()) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new ArrayList<>())
                        .add(path(move));
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : "
                        + arrow.getValue().stream().distinct().collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private static String rows() {
        return RequestMove.TABLE.stream()
                .map(move -> "| %s | %s | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                move.action().path() == null ? path(move) : "`" + path(move) + "`",
                                move.to(),
                                String.join(", ", by(move)),
                                move.rules().stream().map(RequestRule::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String list() throws JsonProcessingException {
        var lines = new ArrayList<String>();
        var json = new ObjectMapper();
        for (var move : RequestMove.TABLE) {
            var line = new LinkedHashMap<String, Object>();
            line.put("from", move.from());
            line.put("action", path(move));
            line.put("to", move.to());
            line.put("by", by(move));
            lines.add("  " + json.writeValueAsString(line));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    /** What only the system does has no path and goes by its name. */
    private static String path(RequestMove move) {
        return move.action().path() == null
                ? move.action().name()
                : move.action().path();
    }

    private static List<String> by(RequestMove move) {
        return move.by().stream()
                .sorted(Comparator.naturalOrder())
                .map(RequestParty::name)
                .toList();
    }
}
