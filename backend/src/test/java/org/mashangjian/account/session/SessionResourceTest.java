package org.mashangjian.account.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionResourceTest {
    private static final String SESSIONS = "/api/v1/sessions";

    private final UUID committee = CommitteeFixture.ofCounty().committee().id();
    private final AccountFixture office = AccountFixture.holding(Role.office, committee, null);
    private final AccountFixture officer = AccountFixture.holding(Role.member, committee, null);

    @Inject
    Sql sql;

    @Test
    void a_holder_sees_where_they_are_signed_in_and_ends_one() {
        var phone = office.signsIn(AccountFixture.PASSWORD, Map.of("device", "我的手机"))
                .extract()
                .<String>path("token");
        var desk = office.token();
        var lost = list(desk)
                .body("items.device", containsInAnyOrder("我的手机", null))
                .body("items.findAll { it.current }", hasSize(1))
                .extract()
                .<String>path("items.find { !it.current }.id");
        delete(desk, SESSIONS + "/" + lost).statusCode(204);
        list(phone).statusCode(401);
        list(desk).body("items", hasSize(1));
        delete(desk, SESSIONS + "/" + lost).statusCode(404);
        assertEquals(List.of("account.session_ended"), office.audited());
    }

    @Test
    void all_others_end_at_once_but_not_the_one_that_asks() {
        var one = office.token();
        var other = office.token();
        delete(one, SESSIONS).statusCode(204);
        list(other).statusCode(401);
        list(one).statusCode(200).body("items.current", contains(true));
    }

    @Test
    void nobody_sees_or_ends_the_sessions_of_somebody_else() {
        var own = office.token();
        var id = list(own).extract().<String>path("items[0].id");
        delete(officer.token(), SESSIONS + "/" + id).statusCode(404);
        delete(own, SESSIONS + "/not-an-id").statusCode(404);
        list(own).statusCode(200);
    }

    @Test
    void signing_in_again_replaces_the_session_the_call_carried() {
        var old = office.token();
        var next = AccountFixture.as(old)
                .body(Map.of("username", office.username(), "password", AccountFixture.PASSWORD))
                .post(SESSIONS)
                .then()
                .statusCode(201)
                .header("Set-Cookie", containsString("HttpOnly"))
                .extract()
                .<String>path("token");
        list(old).statusCode(401);
        list(next).body("items", hasSize(1));
    }

    @Test
    void half_an_hour_unused_or_twelve_hours_end_a_session() {
        var token = office.token();
        set("used_at = now() - interval '29 minutes'");
        list(token).statusCode(200);
        set("used_at = now() - interval '31 minutes'");
        list(token).statusCode(401);
        set("used_at = now(), expires_at = now() - interval '1 second'");
        list(token).statusCode(401);
    }

    @Test
    void members_may_stay_signed_in_on_a_device_and_staff_may_not() {
        var keep = Map.of("keep", true, "device", "手机");
        assertEquals(30, days(officer.signsIn(AccountFixture.PASSWORD, keep)));
        assertEquals(0, days(office.signsIn(AccountFixture.PASSWORD, keep)));
        assertEquals(0, days(officer.signsIn(AccountFixture.PASSWORD, Map.of())));
        var token = officer.signsIn(AccountFixture.PASSWORD, keep).extract().<String>path("token");
        sql.run(
                "UPDATE account_session SET used_at = now() - interval '20 days' WHERE account_id = ? AND kept",
                officer.id());
        list(token).statusCode(200);
    }

    @Test
    void what_is_too_long_or_unknown_is_refused() {
        office.signsIn(AccountFixture.PASSWORD, Map.of("device", "长".repeat(61)))
                .statusCode(422);
        office.signsIn(AccountFixture.PASSWORD, Map.of("keep", "perhaps")).statusCode(400);
        office.signsIn(AccountFixture.PASSWORD, Map.of("trust", true)).statusCode(400);
    }

    private void set(String change) {
        var changed = sql.run("UPDATE account_session SET " + change + " WHERE account_id = ?", office.id());
        assertTrue(changed > 0);
    }

    private static long days(ValidatableResponse signedIn) {
        var until = OffsetDateTime.parse(signedIn.statusCode(201).extract().path("expiresAt"));
        return Duration.between(Instant.now(), until.toInstant()).plusMinutes(1).toDays();
    }

    private static ValidatableResponse list(String token) {
        return AccountFixture.as(token).get(SESSIONS).then();
    }

    private static ValidatableResponse delete(String token, String path) {
        return AccountFixture.as(token).delete(path).then();
    }
}
