package org.mashangjian.opinionreport.state;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ExpectedMoves;
import org.mashangjian.lifecycle.MoveTable;

/** The tables in code against {@code opinion-report-moves.txt} and {@code adoption-moves.txt}, and the rules beside them. */
class ReportMoveTest {
    private ExpectedMoves<ReportState, ReportAction, ReportParty> reports;
    private ExpectedMoves<AdoptionState, AdoptionAction, AdoptionParty> adoptions;

    @BeforeEach
    void read() throws IOException {
        reports = new ExpectedMoves<>(
                "opinion-report-moves.txt", withoutRules(), ReportState.class, ReportAction.class, ReportParty.class);
        adoptions = new ExpectedMoves<>(
                "adoption-moves.txt",
                AdoptionMoves.TABLE,
                AdoptionState.class,
                AdoptionAction.class,
                AdoptionParty.class);
    }

    @Test
    void every_action_by_everybody_leads_where_the_tables_say_or_is_refused() {
        reports.hold();
        adoptions.hold();
    }

    @Test
    void allowed_actions_are_the_paths_of_what_the_tables_allow() {
        reports.areOffered();
        adoptions.areOffered();
    }

    @Test
    void every_state_is_reached_from_the_first() {
        assertEquals(names(ReportState.values()), reports.reachable(ReportState.draft));
        assertEquals(names(AdoptionState.values()), adoptions.reachable(AdoptionState.forwarded));
    }

    @Test
    void consent_is_recorded_of_residents_words_alone() {
        var writer = EnumSet.of(ReportParty.author);
        for (var consent : WordsConsent.values()) {
            var facts = ReportFacts.of(consent, false, false, false, null);
            assertEquals(
                    consent != WordsConsent.not_needed,
                    ReportMoves.allows(ReportState.draft, facts, ReportAction.ask_consent, writer),
                    consent.name());
        }
    }

    @Test
    void what_a_resident_refused_by_receipt_nobody_else_allows() {
        for (var byReceipt : List.of(true, false)) {
            for (var consent : WordsConsent.values()) {
                var facts = ReportFacts.of(consent, byReceipt, false, false, null);
                var may = consent != WordsConsent.not_needed && !(byReceipt && consent == WordsConsent.refused);
                for (var writer : List.of(ReportParty.author, ReportParty.clerk, ReportParty.chief)) {
                    assertEquals(
                            may,
                            ReportMoves.allows(ReportState.draft, facts, ReportAction.ask_consent, EnumSet.of(writer)));
                }
            }
        }
    }

    @Test
    void nothing_internal_unagreed_or_with_residents_words_is_published() {
        var office = EnumSet.of(ReportParty.office);
        for (var internal : List.of(true, false)) {
            for (var agrees : List.of(true, false)) {
                for (var consent : WordsConsent.values()) {
                    for (var publishedAt : new Instant[] {null, Instant.EPOCH}) {
                        var facts = ReportFacts.of(consent, true, internal, agrees, publishedAt);
                        var may = !internal && agrees && consent != WordsConsent.given && publishedAt == null;
                        assertEquals(may, ReportMoves.allows(ReportState.issued, facts, ReportAction.publish, office));
                        assertEquals(
                                publishedAt != null,
                                ReportMoves.allows(ReportState.issued, facts, ReportAction.conceal, office));
                    }
                }
            }
        }
    }

    /** The same lines, whatever the rules say. */
    private static MoveTable<ReportState, ReportAction, ReportParty, Void> withoutRules() {
        var lines = new MoveTable.Lines<ReportState, ReportAction, ReportParty, Void>();
        ReportMoves.TABLE.moves().forEach(move -> lines.add(move.from(), move.action(), move.to(), move.by()));
        return lines.table();
    }

    private static Set<String> names(Enum<?>[] states) {
        return Arrays.stream(states).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
