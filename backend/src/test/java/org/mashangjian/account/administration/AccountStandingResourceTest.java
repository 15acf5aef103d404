package org.mashangjian.account.administration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountStandingResourceTest {
    private final Venue venue = VenueFixture.station().open();
    private final AccountFixture administrator = AccountFixture.holding(Role.administrator, venue.committeeId(), null);
    private final AccountFixture clerk = AccountFixture.holding(Role.clerk, venue.committeeId(), venue.id());
    private String token;

    @BeforeEach
    void sign_in() {
        token = administrator.token();
    }

    @Test
    void a_deactivated_account_is_out_at_once_and_comes_back() {
        var session = clerk.token();
        post(clerk.id(), "deactivation").statusCode(200).body("state", equalTo("deactivated"));
        post(clerk.id(), "deactivation").statusCode(200);
        me(session).statusCode(401);
        clerk.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(401);
        post(clerk.id(), "reactivation").statusCode(200).body("state", equalTo("active"));
        me(session).statusCode(401);
        clerk.signsIn(AccountFixture.PASSWORD, Map.of()).statusCode(201);
        assertEquals(List.of("account.deactivated", "account.reactivated"), clerk.audited());
    }

    @Test
    void a_role_holds_from_the_next_call_until_it_is_taken() {
        var session = clerk.token();
        var grants = "/api/v1/accounts/" + clerk.id() + "/grants";
        var chief = Map.of("role", "chief", "venueId", venue.id());
        AccountFixture.as(token)
                .body(chief)
                .post(grants)
                .then()
                .statusCode(200)
                .body("roles.role", containsInAnyOrder("clerk", "chief"));
        me(session).statusCode(401);
        var id = AccountFixture.as(token)
                .body(chief)
                .post(grants)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("roles.find { it.role == 'chief' }.id");
        var next = clerk.token();
        me(next).body("roles", containsInAnyOrder("clerk", "chief"));
        delete(grants + "/" + id).statusCode(204);
        me(next).body("roles", contains("clerk"));
        delete(grants + "/" + id).statusCode(404);
        assertEquals(List.of("account.role_granted.chief", "account.role_revoked.chief"), clerk.audited());
    }

    @Test
    void a_demand_for_another_password_ends_all_sessions() {
        var session = clerk.token();
        post(clerk.id(), "password-expiry").statusCode(200).body("passwordExpired", equalTo(true));
        me(session).statusCode(401);
        me(clerk.token()).body("onlyFor", equalTo("password"));
    }

    @Test
    void what_can_be_done_with_an_account_is_told() {
        shows(administrator.id(), List.of());
        var kept = List.of("grants", "invitation", "password-expiry", "factor-reset", "deactivation");
        shows(clerk.id(), kept);
        kept.stream().filter(action -> !action.equals("grants")).forEach(action -> post(clerk.id(), action)
                .statusCode(200));
        shows(clerk.id(), List.of("grants", "reactivation"));
        var other = VenueFixture.station().open();
        var guest = AccountFixture.holding(Role.office, other.committeeId(), null);
        AccountFixture.alsoGiven(guest, Role.office, venue.committeeId());
        shows(guest.id(), List.of("grants"));
    }

    private void shows(UUID account, List<String> actions) {
        var path = "/api/v1/accounts/" + account;
        AccountFixture.as(token).get(path).then().statusCode(200).body("allowedActions", equalTo(actions));
    }

    @Test
    void nobody_changes_their_own_account() {
        for (var step : List.of("deactivation", "reactivation", "password-expiry", "invitation")) {
            post(administrator.id(), step).statusCode(403);
        }
        AccountFixture.as(token)
                .body(Map.of("role", "office"))
                .post("/api/v1/accounts/" + administrator.id() + "/grants")
                .then()
                .statusCode(403);
    }

    @Test
    void an_account_kept_elsewhere_is_given_roles_but_not_deactivated() {
        var other = VenueFixture.station().open();
        var guest = AccountFixture.holding(Role.office, other.committeeId(), null);
        var asked = AccountFixture.as(token).body(Map.of("role", "office"));
        asked.post("/api/v1/accounts/" + guest.id() + "/grants").then().statusCode(404);
        AccountFixture.alsoGiven(guest, Role.office, venue.committeeId());
        AccountFixture.as(token)
                .get("/api/v1/accounts/" + guest.id())
                .then()
                .statusCode(200)
                .body("roles.committeeId", contains(venue.committeeId().toString()));
        post(guest.id(), "deactivation").statusCode(403);
        post(guest.id(), "invitation").statusCode(403);
        var elsewhere = AccountFixture.as(AccountFixture.holding(Role.administrator, other.committeeId(), null)
                        .token())
                .get("/api/v1/accounts/" + guest.id())
                .then()
                .extract()
                .<String>path("roles[0].id");
        delete("/api/v1/accounts/" + guest.id() + "/grants/" + elsewhere).statusCode(404);
    }

    private ValidatableResponse post(UUID account, String step) {
        return AccountFixture.as(token)
                .body(Map.of())
                .post("/api/v1/accounts/" + account + "/" + step)
                .then();
    }

    private ValidatableResponse delete(String path) {
        return AccountFixture.as(token).delete(path).then();
    }

    private static ValidatableResponse me(String token) {
        return AccountFixture.as(token).get("/api/v1/me").then();
    }
}
