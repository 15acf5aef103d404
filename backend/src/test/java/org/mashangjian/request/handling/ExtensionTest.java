package org.mashangjian.request.handling;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What takes longer: extensions and promised dates. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExtensionTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff member = Staff.member(venue);
    private RequestFixture.Filed filed;

    @BeforeEach
    void begin() {
        filed = RequestFixture.at(venue).submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
    }

    @Test
    void an_extension_is_asked_and_granted_once() {
        var due = filed.looksAtIt().extract().<String>path("deadlines.answer");
        var ten = Map.of("workdays", 10, "reason", "配件要从外地运来");
        chief.does("extension", filed.id(), ten).statusCode(409).body("state", equalTo("in_progress"));
        member.does("extension", filed.id(), ten)
                .statusCode(200)
                .body("extension.askedWorkdays", equalTo(10))
                .body("deadlines.answer", equalTo(due));
        member.does("extension", filed.id(), ten).statusCode(409);
        clerk.does("extension", filed.id(), ten).statusCode(403);
        chief.does("extension", filed.id(), Map.of("workdays", 7, "reason", "同意七天"))
                .statusCode(200)
                .body("extension.grantedWorkdays", equalTo(7))
                .body("deadlines.answer", not(equalTo(due)));
        chief.does("extension", filed.id(), ten).statusCode(409);
        filed.looksAtIt().body("timeline.text", hasItem(containsString("同意七天")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, -1})
    void an_extension_is_one_to_ten_workdays(int workdays) {
        member.does("extension", filed.id(), Map.of("workdays", workdays, "reason", "x"))
                .statusCode(422);
    }

    @Test
    void a_promise_lies_ahead_and_within_a_year() {
        for (var date : List.of(LocalDate.now().minusDays(2), LocalDate.now().plusYears(2))) {
            var promise = Map.of("content", "会修的", "promisedOn", date.toString());
            member.does("progress", filed.id(), promise).statusCode(422);
            member.does("answer", filed.id(), promise).statusCode(422);
        }
        member.does("progress", filed.id(), Map.of("content", "x", "promisedOn", "2026-02-30"))
                .statusCode(400);
    }
}
