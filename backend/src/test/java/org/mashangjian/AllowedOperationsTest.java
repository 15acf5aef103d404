package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

/** What an account is told that it may try is what the table of the authorization matrix lets it do. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AllowedOperationsTest {
    private MatrixTable table;
    private MatrixCallers callers;

    @BeforeEach
    void callers() throws IOException {
        var committee = CommitteeFixture.ofCounty();
        table = new MatrixTable();
        callers = new MatrixCallers(
                VenueFixture.in(committee).open(), VenueFixture.in(committee).open());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "chief", "assignee", "office", "dispatcher", "unit", "administrator", "leader"})
    void whatever_somebody_can_do_is_named(String caller) {
        var told = told(caller);
        var missing = table.operations().stream()
                .filter(it -> table.expected(it, "nobody").equals("401"))
                .filter(it -> table.expected(it, caller).equals("ok") && !told.contains(it))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void what_only_others_can_do_is_not_named() {
        assertTrue(told("chief").contains("remindRequests"));
        assertFalse(told("clerk").contains("remindRequests"));
        assertTrue(told("administrator").contains("listAccounts"));
        assertFalse(told("office").contains("listAccounts"));
        assertFalse(told("leader").contains("revealContact"));
        assertFalse(told("office").contains("rateRequest"), "that is the resident's");
    }

    private List<String> told(String caller) {
        return callers.call(caller, null).get("/api/v1/me").jsonPath().getList("allowedOperations");
    }
}
