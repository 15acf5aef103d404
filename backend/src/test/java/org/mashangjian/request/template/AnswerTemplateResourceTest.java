package org.mashangjian.request.template;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerTemplateResourceTest {
    private static final String PATH = "/api/v1/answer-templates";
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff office = Staff.office(venue);
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void everybody_reads_their_own_their_venues_and_their_committees() {
        write(clerk, personal("我的"));
        write(clerk, Map.of("scope", "venue", "venueId", venue.id(), "name", "站里的", "text", "x"));
        write(office, Map.of("scope", "committee", "committeeId", venue.committeeId(), "name", "委员会的", "text", "x"));
        list(clerk, "")
                .body("items.name", contains("委员会的", "站里的", "我的"))
                .body("items.changeable", contains(false, true, true))
                .body("items.filled", contains(nullValue(), nullValue(), nullValue()));
        list(Staff.chief(venue), "").body("items.name", containsInAnyOrder("委员会的", "站里的"));
        list(member, "").body("items.name", contains("委员会的"));
        list(Staff.clerk(VenueFixture.station().open()), "").body("items", hasSize(0));
        var next = list(clerk, "?limit=2").extract().<String>path("next");
        list(clerk, "?limit=2&cursor=" + next).body("items.name", contains("我的"));
    }

    @Test
    void for_a_request_they_come_filled_and_are_its_venues_also_for_a_member() {
        var filed = RequestFixture.at(venue).with("title", "暖气不热").submit();
        write(clerk, Map.of("scope", "venue", "venueId", venue.id(), "name", "到场", "text", "{编号}“{标题}”，{地点}，{经办人}"));
        member.calls().get(PATH + "?request=" + filed.id()).then().statusCode(404);
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        list(member, "?request=" + filed.id())
                .body("items[0].filled", equalTo(filed.number() + "“暖气不热”，［地点］，" + member.name()))
                .body("items[0].text", startsWith("{编号}"));
    }

    @Test
    void a_change_says_what_it_saw_and_each_step_is_audited() {
        var id = write(clerk, personal("旧名"));
        var change = Map.of("name", "新名", "text", "{编号}");
        clerk.calls().body(change).put(PATH + "/" + id).then().statusCode(428);
        clerk.calls()
                .header("If-Match", "\"7\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        clerk.calls()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("name", equalTo("新名"));
        clerk.calls().delete(PATH + "/" + id).then().statusCode(204);
        clerk.calls().delete(PATH + "/" + id).then().statusCode(404);
        list(clerk, "").body("items.id", not(hasItem(id)));
        assertEquals(
                List.of("answer_template.written", "answer_template.changed", "answer_template.removed"),
                sql.list("SELECT action FROM audit_event WHERE object_id = ? ORDER BY at", row -> row.string(1), id));
    }

    @Test
    void who_does_not_keep_it_cannot_write_or_change_it() {
        post(clerk, Map.of("scope", "committee", "committeeId", venue.committeeId(), "name", "x", "text", "x"))
                .statusCode(403);
        post(member, Map.of("scope", "venue", "venueId", venue.id(), "name", "x", "text", "x"))
                .statusCode(403);
        var committees = write(
                office, Map.of("scope", "committee", "committeeId", venue.committeeId(), "name", "x", "text", "x"));
        clerk.calls().delete(PATH + "/" + committees).then().statusCode(403);
        var own = write(clerk, personal("我的"));
        office.calls().delete(PATH + "/" + own).then().statusCode(404);
    }

    @Test
    void what_cannot_be_filled_or_kept_is_refused() {
        post(clerk, Map.of("scope", "personal", "name", "x", "text", "请打{电话号码}"))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_placeholder"));
        post(clerk, Map.of("scope", "venue", "name", "x", "text", "x"))
                .statusCode(422)
                .body("violations[0].field", equalTo("venueId"));
        for (var i = 0; i < 100; i++) {
            sql.run(
                    "INSERT INTO answer_template (id, version, committee_id, account_id, name, text) VALUES (gen_random_uuid(), 0, ?, ?, 'x', 'x')",
                    venue.committeeId(),
                    clerk.accountId());
        }
        post(clerk, personal("第一百零一个")).statusCode(422).body("violations[0].code", equalTo("too_many_templates"));
    }

    private static Map<String, Object> personal(String name) {
        return Map.of("scope", "personal", "name", name, "text", "您好");
    }

    private static String write(Staff by, Map<String, ?> body) {
        return post(by, body)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");
    }

    private static ValidatableResponse post(Staff by, Map<String, ?> body) {
        return by.calls().body(body).post(PATH).then();
    }

    private static ValidatableResponse list(Staff by, String query) {
        return by.calls().get(PATH + query).then().statusCode(200);
    }
}
