package org.mashangjian.request.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A line of {@code request-moves.txt}, with the words of its conditions read without any help of the code under test. */
record ExpectedMove(String from, String action, String to, Set<String> by, Set<String> when) {
    static List<ExpectedMove> all() {
        try (var file = ExpectedMove.class.getResourceAsStream("/request-moves.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(ExpectedMove::read)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    boolean isFor(RequestState state, RequestAction action) {
        return from.equals(state.name()) && this.action.equals(action.name());
    }

    boolean isBy(RequestParty party, RequestFacts facts) {
        return by.contains(party.name()) || by.contains("examiner") && isExaminer(party, facts);
    }

    boolean holds(RequestFacts facts, Instant now) {
        return when.stream().allMatch(word -> switch (word) {
            case "appeal_in_time" ->
                facts.appeals() < 1
                        && facts.appealUntil() != null
                        && !facts.appealUntil().isBefore(now);
            case "unconfirmed" -> facts.closure() == RequestClosure.unconfirmed;
            case "reopenings<3" -> facts.reopenings() < 3;
            case "reopenings=3" -> facts.reopenings() == 3;
            case "no_again" -> facts.solved() == RequestSolved.no;
            case "no_extension" -> facts.extensionAsked() == null && facts.extensionDays() == null;
            case "extension_asked" -> facts.extensionAsked() != null && facts.extensionDays() == null;
            case "may_object" ->
                facts.atUnits().led()
                        && !facts.atUnits().designated()
                        && !facts.atUnits().objectUntil().isBefore(now);
            case "no_unit" -> !facts.atUnits().led();
            case "not_about_staff" -> !facts.aboutStaff();
            case "phone" -> facts.hasPhone();
            case "tried" -> !facts.hasPhone() || facts.followUpTries() > 1;
            default -> throw new IllegalArgumentException("no such condition: " + word);
        });
    }

    private static boolean isExaminer(RequestParty party, RequestFacts facts) {
        return switch (facts.examiner()) {
            case venue -> Set.of("clerk", "chief").contains(party.name());
            case chief -> party.name().equals("chief");
            case office -> party.name().equals("office");
        };
    }

    private static ExpectedMove read(String line) {
        var cells = line.split("\\|", -1);
        return new ExpectedMove(cells[0].strip(), cells[1].strip(), cells[2].strip(), words(cells[3]), words(cells[4]));
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" +"));
    }
}
