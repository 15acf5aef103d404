package org.mashangjian.reception.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lines of {@code reception-moves.txt}. */
record ExpectedMoves(String from, String action, String to, Set<ReceptionParty> by, List<String> when) {
    private static final Path TABLE = Path.of("src/test/resources/reception-moves.txt");
    private static final Set<ReceptionParty> STAFF =
            EnumSet.of(ReceptionParty.clerk, ReceptionParty.chief, ReceptionParty.office);

    /** @param of {@code day} or {@code appointment} */
    static List<ExpectedMoves> of(String of) {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\|", -1))
                    .filter(cells -> cells[0].strip().equals(of))
                    .map(cells -> new ExpectedMoves(
                            cells[1].strip(), cells[2].strip(), cells[3].strip(), parties(cells[4]), words(cells[5])))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The state it leads to, or the status of the refusal. @param holds whether a "when" does */
    static String expected(
            List<ExpectedMoves> all, String from, String action, ReceptionParty party, Predicate<String> holds) {
        var lines = all.stream()
                .filter(line -> line.from.equals(from) && line.action.equals(action))
                .toList();
        var mine = lines.stream().filter(line -> line.by.contains(party)).toList();
        return mine.stream()
                .filter(line -> line.when.stream().allMatch(holds))
                .map(ExpectedMoves::to)
                .findFirst()
                .orElse(lines.isEmpty() || !mine.isEmpty() ? "409" : "403");
    }

    private static List<String> words(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split(" +"));
    }

    private static Set<ReceptionParty> parties(String cell) {
        var parties = new ArrayList<ReceptionParty>();
        for (var word : words(cell)) {
            switch (word) {
                case "staff" -> parties.addAll(STAFF);
                case "heads" -> parties.addAll(List.of(ReceptionParty.chief, ReceptionParty.office));
                case "host" -> {
                    parties.addAll(STAFF);
                    parties.add(ReceptionParty.on_duty);
                }
                default -> parties.add(ReceptionParty.valueOf(word));
            }
        }
        return EnumSet.copyOf(parties);
    }
}
