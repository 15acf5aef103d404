package org.mashangjian.proposal.assignment.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Refusal;

/** The table in code against {@code proposal-assignment-moves.txt}, and each of its rules. */
class AssignmentMoveTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private record Line(String from, String action, String to, Set<String> by) {}

    private List<Line> lines;

    @BeforeEach
    void read() throws IOException {
        lines = Files.readAllLines(Path.of("src/test/resources/proposal-assignment-moves.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Line(
                        cells[0].strip(),
                        cells[1].strip(),
                        cells[2].strip(),
                        Set.of(cells[3].strip().split(" +"))))
                .toList();
    }

    @Test
    void every_action_by_everybody_in_every_state_leads_where_the_table_says_or_is_refused() {
        for (var state : AssignmentState.values()) {
            for (var action : AssignmentAction.values()) {
                for (var party : AssignmentParty.values()) {
                    assertEquals(
                            expected(state, action, party),
                            found(state, action, party, fitting(action)),
                            () -> party + " to " + action + " in " + state);
                }
            }
        }
        assertEquals(lines.size(), AssignmentMoves.TABLE.moves().size());
    }

    @Test
    void allowed_actions_are_the_paths_of_what_is_possible() {
        for (var state : AssignmentState.values()) {
            for (var party : AssignmentParty.values()) {
                for (var action : AssignmentAction.values()) {
                    var facts = fitting(action);
                    var offered = action.path() != null
                            && !expected(state, action, party).startsWith("4");
                    var allowed = AssignmentMoves.TABLE.allowed(state, facts, Set.of(party), NOW);
                    assertTrue(!offered || allowed.contains(action.path()), () -> party + " " + action + " " + state);
                }
            }
            assertEquals(List.of(), AssignmentMoves.TABLE.allowed(state, plain(), Set.of(), NOW));
        }
    }

    @Test
    void every_state_is_reached() {
        var reached = AssignmentMoves.TABLE.moves().stream()
                .map(move -> move.to().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Arrays.stream(AssignmentState.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                reached);
    }

    @Test
    void a_designated_unit_may_not_object_and_nobody_after_five_workdays() {
        assertEquals("unit_not_designated", refused(AssignmentState.assigned, AssignmentAction.object, designated()));
        assertEquals("unit_objects_in_time", refused(AssignmentState.assigned, AssignmentAction.object, late()));
        assertFalse(allowed(AssignmentState.assigned, designated()).contains("objection"));
        assertTrue(allowed(AssignmentState.assigned, plain()).contains("objection"));
    }

    @Test
    void who_assists_gives_an_opinion_and_who_leads_a_reply() {
        assertEquals("unit_answers", refused(AssignmentState.contacted, AssignmentAction.reply, assisting()));
        assertEquals("unit_assists", refused(AssignmentState.signed, AssignmentAction.opine, plain()));
        assertFalse(allowed(AssignmentState.signed, assisting()).contains("extension"));
    }

    @Test
    void more_time_is_asked_for_once_and_decided_once() {
        assertEquals(
                "reply_extension_asked", refused(AssignmentState.signed, AssignmentAction.grant_extension, plain()));
        assertEquals("reply_not_extended", refused(AssignmentState.signed, AssignmentAction.ask_extension, asked()));
        assertEquals("reply_not_extended", refused(AssignmentState.signed, AssignmentAction.ask_extension, extended()));
    }

    @Test
    void what_became_of_a_promise_is_said_while_it_is_tracked_and_once() {
        for (var facts : List.of(plain(), promised(false, false), promised(true, true))) {
            assertEquals("promise_tracked", refused(AssignmentState.replied, AssignmentAction.reply_again, facts));
        }
        assertEquals(
                List.of("progress", "re-reply", "reply-papers"),
                allowed(AssignmentState.replied, promised(true, false)));
    }

    private static String refused(AssignmentState state, AssignmentAction action, AssignmentFacts facts) {
        var by = Set.of(AssignmentParty.unit, AssignmentParty.office);
        return assertThrows(Refusal.class, () -> AssignmentMoves.TABLE.require(state, facts, action, by, NOW))
                .detail();
    }

    private static List<String> allowed(AssignmentState state, AssignmentFacts facts) {
        return AssignmentMoves.TABLE.allowed(state, facts, Set.of(AssignmentParty.unit), NOW);
    }

    private String expected(AssignmentState state, AssignmentAction action, AssignmentParty party) {
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

    private static String found(
            AssignmentState state, AssignmentAction action, AssignmentParty party, AssignmentFacts facts) {
        try {
            return AssignmentMoves.TABLE
                    .require(state, facts, action, Set.of(party), NOW)
                    .to()
                    .name();
        } catch (Refusal refused) {
            assertEquals(state, refused.extensions().get("state"));
            return Integer.toString(refused.type().status());
        }
    }

    /** Facts that break no rule of the action. */
    private static AssignmentFacts fitting(AssignmentAction action) {
        return switch (action) {
            case opine -> assisting();
            case grant_extension, refuse_extension -> asked();
            case reply_again, report_progress -> promised(true, false);
            default -> plain();
        };
    }

    private static AssignmentFacts plain() {
        return facts(AssignmentDuty.lead, false, NOW, false, false, null, false, false);
    }

    private static AssignmentFacts designated() {
        return facts(AssignmentDuty.lead, true, null, false, false, null, false, false);
    }

    private static AssignmentFacts late() {
        return facts(AssignmentDuty.lead, false, NOW.minusSeconds(1), false, false, null, false, false);
    }

    private static AssignmentFacts assisting() {
        return facts(AssignmentDuty.assisting, false, NOW, false, false, null, false, false);
    }

    private static AssignmentFacts asked() {
        return facts(AssignmentDuty.lead, false, NOW, true, false, null, false, false);
    }

    private static AssignmentFacts extended() {
        return facts(AssignmentDuty.lead, false, NOW, false, true, null, false, false);
    }

    private static AssignmentFacts promised(boolean tracked, boolean again) {
        return facts(AssignmentDuty.lead, false, NOW, false, false, ResultClass.b, again, tracked);
    }

    private static AssignmentFacts facts(
            AssignmentDuty duty,
            boolean designated,
            Instant objectDue,
            boolean asked,
            boolean extended,
            ResultClass of,
            boolean again,
            boolean tracked) {
        return new AssignmentFacts(duty, designated, objectDue, asked, extended, of, again, tracked);
    }
}
