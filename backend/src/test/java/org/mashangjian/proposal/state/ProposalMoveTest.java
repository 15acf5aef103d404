package org.mashangjian.proposal.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.web.Refusal;

/** The table in code against {@code proposal-moves.txt}: every state × action × party, with each rule holding and not. */
class ProposalMoveTest {
    private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");

    private record Line(String from, String action, String to, Set<String> by, Set<String> rules) {}

    /** @param broken the rules that do not hold with these facts */
    private record Case(Set<String> broken, ProposalFacts facts) {}

    private List<Line> lines;

    @BeforeEach
    void read() throws IOException {
        lines = Files.readAllLines(Path.of("src/test/resources/proposal-moves.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Line(
                        cells[0].strip(), cells[1].strip(), cells[2].strip(), words(cells[3]), words(cells[4])))
                .toList();
    }

    private static Set<String> words(String cell) {
        return Stream.of(cell.strip().split(" +")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    private static ProposalFacts facts(
            ProposalKind kind, int hours, int cosigned, int unanswered, int dissatisfied, ResultClass of, int due) {
        return new ProposalFacts(
                kind,
                NOW.minusSeconds(3600),
                NOW.plusSeconds(3600L * hours),
                cosigned,
                unanswered,
                dissatisfied,
                of,
                NOW.plusSeconds(due),
                WordsConsent.not_needed,
                false);
    }

    private static List<Case> cases() {
        var asked = new ProposalFacts(
                ProposalKind.member,
                NOW,
                NOW.plusSeconds(1),
                0,
                0,
                0,
                ResultClass.b,
                NOW.minusSeconds(1),
                WordsConsent.not_asked,
                false);
        var refused = new ProposalFacts(
                ProposalKind.member,
                NOW,
                NOW.plusSeconds(1),
                0,
                0,
                0,
                ResultClass.b,
                NOW.minusSeconds(1),
                WordsConsent.refused,
                true);
        return List.of(
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words"),
                        facts(ProposalKind.joint, 1, 1, 0, 0, ResultClass.b, -1)),
                new Case(
                        Set.of("first_dissatisfaction", "holds_residents_words"),
                        facts(ProposalKind.member, 1, 0, 0, 1, ResultClass.b, -1)),
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words", "submission_window_open"),
                        facts(ProposalKind.member, 0, 0, 0, 0, ResultClass.b, -1)),
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words", "cosigners_answered"),
                        facts(ProposalKind.joint, 1, 1, 1, 0, ResultClass.b, -1)),
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words", "joint_has_cosigner"),
                        facts(ProposalKind.joint, 1, 0, 0, 0, ResultClass.b, -1)),
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words", "feedback_overdue", "result_class_b"),
                        facts(ProposalKind.member, 1, 0, 0, 0, ResultClass.a, 60)),
                new Case(
                        Set.of("dissatisfied_before", "holds_residents_words", "result_class_b", "not_assigned_again"),
                        facts(ProposalKind.member, 1, 0, 0, 0, null, -1)),
                new Case(Set.of("dissatisfied_before", "resident_consents"), asked),
                new Case(Set.of("dissatisfied_before", "resident_consents", "not_refused_by_receipt"), refused));
    }

    @Test
    void every_action_by_everybody_leads_where_the_table_says_or_is_refused() {
        for (var one : cases()) {
            for (var state : ProposalState.values()) {
                for (var action : ProposalAction.values()) {
                    for (var party : ProposalParty.values()) {
                        assertEquals(
                                expected(one, state, action, party),
                                found(one, state, action, party),
                                () -> party + " to " + action + " in " + state + " without " + one.broken());
                    }
                }
            }
        }
        assertEquals(lines.size(), ProposalMoves.TABLE.moves().size());
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_table_allows() {
        for (var one : cases()) {
            for (var state : ProposalState.values()) {
                for (var party : ProposalParty.values()) {
                    var expected = Arrays.stream(ProposalAction.values())
                            .filter(action -> action.path() != null)
                            .filter(action ->
                                    !expected(one, state, action, party).startsWith("4"))
                            .map(ProposalAction::path)
                            .collect(Collectors.toCollection(TreeSet::new));
                    var allowed = ProposalMoves.TABLE.allowed(state, one.facts(), Set.of(party), NOW);
                    assertEquals(expected, new TreeSet<>(allowed), () -> party + " in " + state);
                }
            }
        }
    }

    @Test
    void every_state_is_reached_from_a_draft() {
        var reached = new TreeSet<>(Set.of(ProposalState.draft));
        for (var before = 0; reached.size() > before; ) {
            before = reached.size();
            ProposalMoves.TABLE.moves().stream()
                    .filter(move -> reached.contains(move.from()))
                    .map(move -> move.to())
                    .toList()
                    .forEach(reached::add);
        }
        assertEquals(Set.of(ProposalState.values()), reached);
    }

    private String expected(Case one, ProposalState state, ProposalAction action, ProposalParty party) {
        var ofAction = lines.stream()
                .filter(it -> it.from().equals(state.name()) && it.action().equals(action.name()))
                .toList();
        var mine =
                ofAction.stream().filter(it -> it.by().contains(party.name())).toList();
        return mine.stream()
                .filter(it -> it.rules().stream().noneMatch(one.broken()::contains))
                .map(Line::to)
                .findFirst()
                .orElse(ofAction.isEmpty() || !mine.isEmpty() ? "409" : "403");
    }

    private static String found(Case one, ProposalState state, ProposalAction action, ProposalParty party) {
        try {
            return ProposalMoves.TABLE
                    .require(state, one.facts(), action, Set.of(party), NOW)
                    .to()
                    .name();
        } catch (Refusal refused) {
            assertEquals(state, refused.extensions().get("state"));
            return Integer.toString(refused.type().status());
        }
    }
}
