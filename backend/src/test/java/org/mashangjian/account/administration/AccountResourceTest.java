package org.mashangjian.account.administration;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.account.Role;
import org.mashangjian.account.SessionFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountResourceTest {
    private static final String ACCOUNTS = "/api/v1/accounts";

    private final Venue venue = VenueFixture.station().open();
    private final String administrator = SessionFixture.of(Role.administrator, venue.committeeId(), null);

    @Test
    void an_administrator_invites_a_clerk() {
        var username = name();
        var invited = invite(username, clerk())
                .statusCode(201)
                .header("Location", containsString(ACCOUNTS))
                .header("Cache-Control", equalTo("no-store"))
                .body("account.state", equalTo("invited"))
                .body("account.roles.role", contains("clerk"))
                .body("account.roles.place", contains(notNullValue()))
                .body("link", containsString("/invitation#"));
        var id = UUID.fromString(invited.extract().path("account.id"));
        assertEquals(List.of("account.role_granted.clerk", "account.invited"), AccountFixture.audited(id));
        new AccountFixture(id, username)
                .signsIn("no password yet, none", Map.of())
                .statusCode(401);
    }

    @Test
    void the_same_key_invites_once_with_the_same_link() {
        var call = AccountFixture.as(administrator)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(invitation(name(), clerk()));
        var first = call.post(ACCOUNTS).then().statusCode(201).extract();
        call.post(ACCOUNTS)
                .then()
                .statusCode(201)
                .body("account.id", equalTo(first.path("account.id")))
                .body("link", equalTo(first.path("link")));
    }

    @Test
    void a_taken_name_and_roles_that_do_not_fit_are_refused() {
        var username = name();
        invite(username, clerk()).statusCode(201);
        invite(username, clerk()).statusCode(422).body("violations[0].code", equalTo("username_taken"));
        invite("Über Name", clerk()).statusCode(422).body("violations[0].field", equalTo("username"));
        refuse(Map.of("role", "clerk"), "roles[0].venueId", "required");
        refuse(Map.of("role", "office", "venueId", venue.id()), "roles[0].venueId", "not_for_role");
        var elsewhere = VenueFixture.station().open();
        refuse(Map.of("role", "clerk", "venueId", elsewhere.id()), "roles[0].venueId", "unknown_venue");
        refuse(
                Map.of("role", "office", "committeeId", elsewhere.committeeId()),
                "roles[0].committeeId",
                "out_of_scope");
        refuse(Map.of("role", "unit_officer"), "roles[0].unitId", "required");
        refuse(Map.of("role", "unit_officer", "unitId", UUID.randomUUID()), "roles[0].unitId", "unknown_unit");
        refuse(Map.of("role", "member"), "roles[0].role", "no_member");
        invite(name(), Map.of("role", "king")).statusCode(400);
    }

    @Test
    void an_officer_gets_the_role_for_their_unit() {
        var unit = UnitFixture.at(venue);
        invite(name(), Map.of("role", "unit_officer", "unitId", unit.id()))
                .statusCode(201)
                .body("account.roles.unitId", contains(unit.id().toString()))
                .body("account.roles.place", contains(unit.name()));
    }

    @Test
    void a_member_gets_one_account() {
        var member = MemberFixture.at(venue).place().id();
        var body = invitation(name(), Map.of("role", "member"));
        body.put("memberId", member);
        post("", body).statusCode(201).body("account.memberId", equalTo(member.toString()));
        body.put("username", name());
        post("", body).statusCode(422).body("violations[0].code", equalTo("member_has_account"));
        body.put("memberId", UUID.randomUUID());
        post("", body).statusCode(422).body("violations[0].code", equalTo("unknown_member"));
    }

    @Test
    void who_gives_out_roles_holds_no_other() {
        var id = invite(name(), clerk()).extract().<String>path("account.id");
        post("/" + id + "/grants", Map.of("role", "administrator"))
                .statusCode(422)
                .body("violations[0].code", equalTo("administrator_alone"));
        var second = invite(name(), Map.of("role", "administrator")).extract().<String>path("account.id");
        post("/" + second + "/grants", clerk()).statusCode(422);
    }

    @Test
    void pages_filters_and_words_narrow_the_list() {
        var start = "p" + UUID.randomUUID().toString().substring(0, 8);
        for (var last : List.of("a", "b", "c")) {
            invite(start + last, last.equals("b") ? Map.of("role", "office") : clerk())
                    .statusCode(201);
        }
        var next = list("?limit=2&q=" + start)
                .body("items.username", contains(start + "a", start + "b"))
                .extract()
                .<String>path("next");
        list("?limit=2&q=" + start + "&cursor=" + next).body("items.username", contains(start + "c"));
        list("?role=office&q=" + start).body("items.username", contains(start + "b"));
        list("?state=active&q=" + start).body("items", hasSize(0));
        list("?state=invited&q=" + start.toUpperCase()).body("items", hasSize(3));
        list("?q=周小梅").body("items", hasSize(3));
        list("?q=%25").body("items", hasSize(0));
        list("?state=asleep").statusCode(400);
        list("?colour=red").statusCode(400);
        list("?cursor=x").statusCode(400);
    }

    @Test
    void another_committees_accounts_are_not_there() {
        var other = VenueFixture.station().open();
        var stranger = AccountFixture.holding(Role.clerk, other.committeeId(), other.id());
        list("").body("items.username", not(containsInAnyOrder(stranger.username())));
        list("?committee=" + other.committeeId()).statusCode(404);
        get("/" + stranger.id()).statusCode(404);
        for (var step : List.of("invitation", "deactivation", "reactivation", "password-expiry")) {
            post("/" + stranger.id() + "/" + step, Map.of()).statusCode(404);
        }
        post("/" + stranger.id() + "/grants", clerk()).statusCode(404);
    }

    private void refuse(Map<String, ?> role, String field, String code) {
        invite(name(), role)
                .statusCode(422)
                .body("violations[0].field", equalTo(field))
                .body("violations[0].code", equalTo(code));
    }

    private Map<String, Object> clerk() {
        return Map.of("role", "clerk", "venueId", venue.id());
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static Map<String, Object> invitation(String username, Map<String, ?> role) {
        return new HashMap<>(Map.of("username", username, "name", "周小梅", "roles", List.of(role)));
    }

    private ValidatableResponse invite(String username, Map<String, ?> role) {
        return post("", invitation(username, role));
    }

    private ValidatableResponse post(String path, Map<String, ?> body) {
        return AccountFixture.as(administrator).body(body).post(ACCOUNTS + path).then();
    }

    private ValidatableResponse get(String path) {
        return AccountFixture.as(administrator).get(ACCOUNTS + path).then();
    }

    private ValidatableResponse list(String query) {
        return get(query);
    }
}
