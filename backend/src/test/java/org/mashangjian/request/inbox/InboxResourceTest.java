package org.mashangjian.request.inbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Inject
    Sql sql;

    @Test
    void what_is_due_first_comes_first_and_what_is_not_due_last() {
        var done = file("已办结的").id();
        clerk.does("answer", done, Map.of("content", "好了"));
        var withdrawn = file("撤回的");
        withdrawn.does("withdrawal", Map.of());
        var later = file("后到期的").id();
        var sooner = file("先到期的").id();
        sql.run("UPDATE request SET due_at = due_at - interval '1 day' WHERE id = ?", sooner);
        page("").statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.id", contains(text(sooner, later, done, withdrawn.id())))
                .body("items[3].dueAt", nullValue())
                .body(
                        "items[0].allowedActions",
                        containsInAnyOrder("acceptance", "decline", "answer", "duplicate", "messages"))
                .body("items[0].category", nullValue())
                .body("items[0].venue.id", equalTo(venue.id().toString()))
                .body("next", nullValue());
    }

    @Test
    void pages_follow_each_other_while_others_file() {
        var first = new ArrayList<UUID>();
        for (var i = 0; i < 7; i++) {
            first.add(file("原有的第" + i + "件").id());
        }
        for (var sort : List.of("due", "updated")) {
            var seen = new ArrayList<String>();
            String next = null;
            do {
                var answer = page("?limit=2&sort=" + sort + (next == null ? "" : "&cursor=" + next))
                        .statusCode(200);
                seen.addAll(answer.extract().path("items.id"));
                next = answer.extract().path("next");
                if (next != null) {
                    answer.header("Link", matchesPattern("</api/v1/requests\\?.*cursor=" + next + ".*>; rel=\"next\""));
                    answer.header("Link", containsString("limit=2"));
                }
                var inserted = file("翻页时来的").id();
                // one of them before the page at hand
                sql.run("UPDATE request SET due_at = now() - interval '9 days' WHERE id = ?", inserted);
            } while (next != null && seen.size() < 60);
            assertEquals(new HashSet<>(seen).size(), seen.size(), () -> "seen twice: " + seen);
            var expected = first.stream().map(UUID::toString).toList();
            assertEquals(expected, seen.stream().filter(expected::contains).toList());
        }
    }

    @Test
    void a_last_page_that_is_full_has_no_next() {
        file("一");
        file("二");
        page("?limit=2").body("items", hasSize(2)).body("next", nullValue()).header("Link", nullValue());
    }

    @Test
    void every_filter_narrows() {
        var heating = RequestFixture.at(venue)
                .with("category", "urban.heating")
                .submit()
                .id();
        var accepted = file("自来水发黄").id();
        clerk.does("acceptance", accepted);
        var mine = file("下水道堵塞").id();
        clerk.does("acceptance", mine);
        clerk.does("assignment", mine, Map.of("accountId", clerk.accountId()));
        var late = file("噪音扰民").id();
        sql.run("UPDATE request SET overdue = true WHERE id = ?", late);
        found("?state=accepted", accepted);
        found("?category=urban.heating", heating);
        found("?category=urban", heating);
        page("?category=transport").statusCode(200).body("items", hasSize(0));
        found("?assignee=me", mine);
        found("?assignee=nobody&state=accepted", accepted);
        found("?overdue=true", late);
        found("?overdue=false&state=submitted", heating);
        found("?venue=" + venue.id() + "&state=assigned", mine);
        var since = sql.one("SELECT updated_at::text FROM request WHERE id = ?", row -> row.string(1), mine)
                .orElseThrow();
        found("?updatedAfter=" + encoded(since.replace(' ', 'T').replaceFirst("([+-][0-9]{2})$", "$1:00")), late);
    }

    @Test
    void words_of_two_characters_find_title_content_place_and_number() {
        var placed = RequestFixture.at(venue)
                .with("title", "路灯不亮")
                .with("content", "晚上回家看不见路。")
                .with("place", Map.of("text", "靖远路西口"))
                .submit();
        file("自来水发黄");
        for (var words : List.of("路灯", "靖远", "回家", "路灯 靖远", "ld", "ldbl", placed.number())) {
            found("?q=" + encoded(words), placed.id());
        }
        page("?q=" + encoded("电梯")).body("items", empty());
        page("?q=" + encoded("' & | !")).statusCode(200);
    }

    @Test
    void what_changed_last_comes_last_when_asked_so() {
        var touched = file("一").id();
        var other = file("二").id();
        clerk.does("acceptance", touched);
        page("?sort=updated").body("items.id", contains(text(other, touched)));
    }

    @Test
    void the_office_sees_its_committee_and_may_ask_for_one_venue() {
        var here = file("一").id();
        var aboutStaff =
                RequestFixture.at(venue).with("aboutStaff", true).submit().id();
        var office = Staff.office(venue);
        for (var query : List.of("", "?venue=" + venue.id())) {
            office.calls()
                    .get("/api/v1/requests" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", containsInAnyOrder(text(here, aboutStaff)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red, colour, unknown_parameter",
        "state=lost, state, unknown_value",
        "assignee=you, assignee, unknown_value",
        "overdue=1, overdue, wrong_type",
        "venue=x, venue, not_a_uuid",
        "category=none, category, unknown_category",
        "updatedAfter=today, updatedAfter, wrong_type",
        "sort=title, sort, unknown_value",
        "limit=0, limit, out_of_range",
        "limit=101, limit, out_of_range",
        "limit=-1, limit, wrong_type",
        "limit=x, limit, wrong_type",
        "limit=9999999999, limit, wrong_type",
    })
    void what_is_not_on_the_list_of_filters_is_400(String query, String field, String code) {
        page("?" + query)
                .statusCode(400)
                .body("type", equalTo("/docs/problems#malformed"))
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code))
                .body("violations[0].message", not(equalTo(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%25", "ZHVlfHh8eQ", "ZHVlfDIwMjYtMTEtMjBUMDA6MDA6MDBafG5vdC1hbi1pZA"})
    void a_broken_cursor_is_400(String cursor) {
        page("?cursor=" + cursor).statusCode(400).body("violations[0].code", equalTo("broken_cursor"));
    }

    @Test
    void a_cursor_of_another_order_is_400() {
        file("一");
        file("二");
        var next = page("?limit=1&sort=updated").extract().<String>path("next");
        page("?limit=1&sort=due&cursor=" + next).statusCode(400).body("violations[0].code", equalTo("broken_cursor"));
    }

    @Test
    void a_page_holds_a_hundred_at_most() {
        page("?limit=100").statusCode(200);
        page("?limit=1").statusCode(200);
    }

    private RequestFixture.Filed file(String content) {
        return RequestFixture.at(venue).with("content", content).submit();
    }

    private void found(String query, UUID... ids) {
        page(query).statusCode(200).body("items.id", contains(text(ids)));
    }

    private ValidatableResponse page(String query) {
        return clerk.calls()
                .urlEncodingEnabled(false)
                .get("/api/v1/requests" + query)
                .then();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static Object[] text(UUID... ids) {
        return java.util.Arrays.stream(ids).map(UUID::toString).toArray();
    }
}
