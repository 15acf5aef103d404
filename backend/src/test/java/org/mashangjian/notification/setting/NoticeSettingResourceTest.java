package org.mashangjian.notification.setting;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.SignedIn;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class NoticeSettingResourceTest {
    private static final String SETTINGS = "/api/v1/me/notice-settings";
    private static final String MAIL = "wang.li@example.com";

    private Staff clerk;

    @Inject
    Sql sql;

    @BeforeEach
    void hire() {
        clerk = Staff.clerk(VenueFixture.station().open());
    }

    @Test
    void who_chose_nothing_is_told_in_the_workbench_alone() {
        calls().get(SETTINGS)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("choices", empty())
                .body("quietFrom", equalTo("21:00"))
                .body("quietTo", equalTo("08:00"))
                .body("digestAt", equalTo("08:30"))
                .body("email", nullValue())
                .body("channels", contains("email", "push", "sms", "wechat"))
                .body("kinds", hasItems("request.assigned", "request.overdue"));
    }

    @Test
    void what_was_chosen_holds_and_is_sealed() {
        change("\"0\"", chosen()).statusCode(200).header("ETag", equalTo("\"1\""));
        calls().get(SETTINGS)
                .then()
                .header("ETag", equalTo("\"1\""))
                .body("email", equalTo(MAIL))
                .body("phone", equalTo("+8613909310001"))
                .body("language", equalTo("en"))
                .body("choices.kind", contains("request.assigned", "request.overdue"))
                .body("choices.channel", contains("sms", "email"))
                .body("choices.daily", contains(false, true));
        var row = sql.one(
                        "SELECT row_to_json(s)::text FROM notice_setting s WHERE account_id = ?",
                        it -> it.string(1),
                        clerk.accountId())
                .orElseThrow();
        assertFalse(row.contains("wang") || row.contains("1390931"), row);
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE action = 'account.notice_settings_changed' AND account_id = ?",
                                it -> it.integer(1),
                                clerk.accountId())
                        .orElseThrow());
    }

    @Test
    void what_is_left_out_is_taken_back() {
        change("\"0\"", chosen());
        var less = new HashMap<>(chosen());
        less.keySet().removeAll(List.of("email", "phone"));
        less.put("choices", List.of());
        change("\"1\"", less).statusCode(200).body("email", nullValue()).body("choices", empty());
    }

    @Test
    void nobody_overwrites_what_they_have_not_seen() {
        calls().body(chosen()).put(SETTINGS).then().statusCode(428);
        change("\"0\"", chosen()).statusCode(200);
        change("\"0\"", chosen()).statusCode(412);
    }

    @Test
    void a_choice_needs_a_known_kind_an_address_and_to_be_made_once() {
        var wrong = new HashMap<>(chosen());
        wrong.put(
                "choices",
                List.of(
                        choice("request.painted", "email", false),
                        choice("request.assigned", "wechat", false),
                        choice("request.assigned", "wechat", true)));
        change("\"0\"", wrong)
                .statusCode(422)
                .body(
                        "violations.field",
                        contains("choices[0].kind", "choices[1].channel", "choices[2]", "choices[2].channel"))
                .body("violations.code", contains("unknown_value", "no_address", "chosen_twice", "no_address"));
    }

    @Test
    void times_addresses_and_languages_are_checked() {
        for (var broken : Map.of("quietFrom", "24:00", "email", "wang", "phone", "12", "language", "fr")
                .entrySet()) {
            var wrong = new HashMap<>(chosen());
            wrong.put(broken.getKey(), broken.getValue());
            change("\"0\"", wrong).statusCode(422).body("violations[0].field", equalTo(broken.getKey()));
        }
    }

    private ValidatableResponse change(String seen, Map<String, ?> body) {
        return calls().header("If-Match", seen).body(body).put(SETTINGS).then();
    }

    private RequestSpecification calls() {
        return given().auth().oauth2(SignedIn.as(clerk.accountId())).contentType(ContentType.JSON);
    }

    private static Map<String, Object> chosen() {
        return Map.of(
                "language", "en",
                "quietFrom", "22:00",
                "quietTo", "07:30",
                "digestAt", "09:00",
                "email", MAIL,
                "phone", "139 0931 0001",
                "choices", List.of(choice("request.overdue", "email", true), choice("request.assigned", "sms", false)));
    }

    private static Map<String, Object> choice(String kind, String channel, boolean daily) {
        return Map.of("kind", kind, "channel", channel, "daily", daily);
    }
}
