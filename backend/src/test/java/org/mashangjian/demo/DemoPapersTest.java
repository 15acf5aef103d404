package org.mashangjian.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionState;
import org.mashangjian.opinionreport.state.ReportState;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** Opinion reports and proposals of the demonstration show all that can become of one. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DemoPapersTest {
    /** Of the demonstration's committees; and not what another test may have written there just now. */
    private static final String DEMO =
            " committee_id IN (SELECT id FROM committee WHERE code IN ('CG', 'DH', 'AD', 'TW', 'ZX', 'BQ'))"
                    + " AND drafted_at < now() - interval '1 day'";

    private static final String REPORTS = "SELECT id FROM opinion_report WHERE" + DEMO;
    private static final String PROPOSALS = "SELECT id FROM proposal WHERE" + DEMO;
    private static final String ADOPTIONS = " FROM adoption WHERE report_id IN (" + REPORTS + ")";
    private static final String PARTS = " FROM proposal_assignment WHERE proposal_id IN (" + PROPOSALS + ")";
    private static final int LEAST_MATTERS = 100;

    @Inject
    Sql sql;

    @Test
    void reports_are_300_of_more_than_a_hundred_matters_in_every_state() {
        assertEquals(300, count("FROM opinion_report WHERE" + DEMO));
        assertEquals(names(ReportState.values()), values("SELECT DISTINCT state FROM opinion_report WHERE" + DEMO));
        var matters = count("FROM (SELECT DISTINCT recommendations FROM opinion_report WHERE" + DEMO + ") matters");
        assertTrue(matters >= LEAST_MATTERS, "only " + matters);
    }

    @Test
    void every_level_adopts_and_each_state_of_an_adoption_is_there() {
        assertEquals(
                names(AdoptionLevel.values()),
                values("SELECT DISTINCT level" + ADOPTIONS + " AND state IN ('adopted', 'instructed', 'feedback')"));
        assertEquals(names(AdoptionState.values()), values("SELECT DISTINCT state" + ADOPTIONS));
    }

    @Test
    void express_reports_wait_at_each_gate_and_are_done() {
        var express = "FROM opinion_report r WHERE express AND" + DEMO;
        assertTrue(count(express + " AND state = 'submitted'") > 0);
        assertTrue(count(express + " AND state IN ('screened', 'edited')") > 0);
        for (var state : new String[] {"assigned", "feedback"}) {
            var has = " AND EXISTS (SELECT FROM adoption a WHERE a.report_id = r.id AND a.state = '" + state + "')";
            assertTrue(count(express + has) > 0, state);
        }
    }

    @Test
    void proposals_are_120_of_two_sessions_of_every_kind_and_in_every_state() {
        assertEquals(120, count("FROM proposal WHERE" + DEMO));
        assertEquals(2, count("FROM (SELECT DISTINCT session_id FROM proposal WHERE" + DEMO + ") sessions"));
        assertEquals(names(ProposalState.values()), values("SELECT DISTINCT state FROM proposal WHERE" + DEMO));
        assertEquals(names(ProposalKind.values()), values("SELECT DISTINCT kind FROM proposal WHERE" + DEMO));
    }

    @Test
    void units_have_them_in_every_way_and_state_and_answer_in_each_class() {
        assertEquals(names(HandlingMode.values()), values("SELECT DISTINCT mode" + PARTS));
        assertEquals(names(AssignmentState.values()), values("SELECT DISTINCT state" + PARTS));
        var classes = "SELECT DISTINCT result_class" + PARTS + " AND result_class IS NOT NULL";
        assertEquals(names(ResultClass.values()), values(classes));
        assertTrue(count(PARTS + " AND extended") > 0);
        assertTrue(count(PARTS + " AND round = 2 AND state = 'replied'") > 0);
        assertTrue(count(PARTS + " AND re_replied_at IS NOT NULL") > 0);
        assertTrue(count("FROM proposal_meeting WHERE proposal_id IN (" + PROPOSALS + ")") > 0);
        assertTrue(count("FROM proposal_excellence WHERE proposal_id IN (" + PROPOSALS + ")") > 0);
    }

    @Test
    void hearings_were_held_called_off_and_are_to_come() {
        var ofSessions =
                " FROM proposal_hearing WHERE session_id IN (SELECT session_id FROM proposal WHERE" + DEMO + ")";
        assertEquals(Set.of("planned", "held", "cancelled"), values("SELECT DISTINCT state" + ofSessions));
    }

    @Test
    void some_come_of_a_request_whose_resident_allows_their_words() {
        var from =
                "FROM lineage l JOIN opinion_report r ON r.id = l.to_id WHERE l.from_kind = 'request' AND consent = 'given' AND r.id IN (";
        assertTrue(count(from + REPORTS + ")") >= 5);
        var begun =
                "FROM lineage l JOIN proposal p ON p.id = l.to_id WHERE l.from_kind = 'request' AND words_consent = 'given' AND p.id IN (";
        assertTrue(count(begun + PROPOSALS + ")") >= 3);
    }

    private long count(String from) {
        return sql.one("SELECT count(*) " + from, row -> row.number(1)).orElseThrow();
    }

    private Set<String> values(String query) {
        return new HashSet<>(sql.list(query, row -> row.string(1)));
    }

    private static Set<String> names(Enum<?>[] values) {
        return new HashSet<>(Arrays.stream(values).map(Enum::name).toList());
    }
}
