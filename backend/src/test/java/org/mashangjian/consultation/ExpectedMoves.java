package org.mashangjian.consultation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mashangjian.lifecycle.Action;
import org.mashangjian.lifecycle.MoveTable;
import org.mashangjian.web.Refusal;

/** A table of expected moves, read without any help of the code under test, against the table in code. */
public final class ExpectedMoves<S extends Enum<S>, A extends Enum<A> & Action, P extends Enum<P>> {
    private record Line(String from, String action, String to, Set<String> by) {}

    private final List<Line> lines;
    private final MoveTable<S, A, P, Void> table;
    private final Class<S> states;
    private final Class<A> actions;
    private final Class<P> parties;

    public ExpectedMoves(
            String file, MoveTable<S, A, P, Void> table, Class<S> states, Class<A> actions, Class<P> parties)
            throws IOException {
        this.table = table;
        this.states = states;
        this.actions = actions;
        this.parties = parties;
        lines = Files.readAllLines(Path.of("src/test/resources", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Line(
                        cells[0].strip(),
                        cells[1].strip(),
                        cells[2].strip(),
                        Set.of(cells[3].strip().split(" +"))))
                .toList();
    }

    /** Every state × action × party leads where the file says, or is refused as it says; nothing in code stands beside it. */
    public void hold() {
        for (var state : states.getEnumConstants()) {
            for (var action : actions.getEnumConstants()) {
                for (var party : parties.getEnumConstants()) {
                    assertEquals(
                            expected(state, action, party),
                            found(state, action, party),
                            () -> party + " to " + action + " in " + state);
                }
            }
        }
        assertEquals(lines.size(), table.moves().size());
    }

    /** The paths offered are those of what the file allows, and nobody is offered anything. */
    public void areOffered() {
        for (var state : states.getEnumConstants()) {
            for (var party : parties.getEnumConstants()) {
                var expected = Arrays.stream(actions.getEnumConstants())
                        .filter(action -> action.path() != null)
                        .filter(action -> !expected(state, action, party).startsWith("4"))
                        .map(Action::path)
                        .collect(Collectors.toCollection(TreeSet::new));
                var allowed = table.allowed(state, null, Set.of(party), Instant.EPOCH);
                assertEquals(expected, new TreeSet<>(allowed), () -> party + " in " + state);
            }
            assertEquals(List.of(), table.allowed(state, null, EnumSet.noneOf(parties), Instant.EPOCH));
        }
    }

    /** The states that can be reached from that one. */
    public Set<String> reachable(S from) {
        var reached = new TreeSet<>(Set.of(from.name()));
        for (var before = 0; reached.size() > before; ) {
            before = reached.size();
            table.moves().stream()
                    .filter(move -> reached.contains(move.from().name()))
                    .map(move -> move.to().name())
                    .toList()
                    .forEach(reached::add);
        }
        return reached;
    }

    private String expected(S state, A action, P party) {
        var ofAction = lines.stream()
                .filter(line ->
                        line.from().equals(state.name()) && line.action().equals(action.name()))
                .toList();
        return ofAction.stream()
                .filter(line -> line.by().contains(party.name()))
                .map(Line::to)
                .findFirst()
                .orElse(ofAction.isEmpty() ? "409" : "403");
    }

    private String found(S state, A action, P party) {
        try {
            return table.require(state, null, action, Set.of(party), Instant.EPOCH)
                    .to()
                    .name();
        } catch (Refusal refused) {
            assertEquals(state, refused.extensions().get("state"));
            return Integer.toString(refused.type().status());
        }
    }
}
