package org.mashangjian.reception.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mashangjian.lifecycle.Action;
import org.mashangjian.lifecycle.Move;
import org.mashangjian.lifecycle.MoveTable;
import org.mashangjian.lifecycle.Rule;

/** {@code docs/reception-states.md} is drawn from the tables; it fails here once it differs, {@code -Dregenerate=true} writes it. */
class ReceptionDiagramTest {
    private static final Path PAGE = Path.of("docs/reception-states.md");

    @Test
    void the_page_shows_the_tables() throws IOException {
        var page =
                """
                # How reception days and appointments get on

                Drawn from `ReceptionDayMoves.TABLE` and `AppointmentMoves.TABLE` by `ReceptionDiagramTest`; edit the tables, not this page.

                ## Reception day

                %s
                ## Appointment

                A walk-in begins at `checked_in`.

                %s""".formatted(section("planned", ReceptionDayMoves.TABLE), section("booked", AppointmentMoves.TABLE));
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(PAGE, page);
        }
        assertEquals(
                page,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                PAGE + " differs: run mvn test -Dtest=ReceptionDiagramTest -Dregenerate=true and commit it");
    }

    private static <S, A extends Action, P, F> String section(String first, MoveTable<S, A, P, F> table) {
        return """
                ```mermaid
                stateDiagram-v2
                    [*] --> %s
                %s
                ```

                | from | action | to | by | rules |
                |---|---|---|---|---|
                %s
                """.formatted(first, arrows(table.moves()), rows(table.moves()));
    }

    private static <S, A extends Action, P, F> String arrows(List<Move<S, A, P, F>> moves) {
        var labels = new LinkedHashMap<String, List<String>>();
        for (var move : moves) {
            if (!move.from().equals(move.to())) {
                labels.computeIfAbsent(move.from() + " --> " + move.to(), arrow -> new ArrayList<>())
                        .add(path(move.action()));
            }
        }
        return labels.entrySet().stream()
                .map(arrow -> "    " + arrow.getKey() + " : " + String.join(", ", arrow.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static <S, A extends Action, P, F> String rows(List<Move<S, A, P, F>> moves) {
        return moves.stream()
                .map(move -> "| %s | `%s` | %s | %s | %s |"
                        .formatted(
                                move.from(),
                                path(move.action()),
                                move.to(),
                                sorted(move.by()),
                                move.rules().stream().map(Rule::name).collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static <P> String sorted(Set<P> parties) {
        return String.join(", ", parties.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String path(Action action) {
        return action.path() == null ? action.name() : action.path();
    }
}
