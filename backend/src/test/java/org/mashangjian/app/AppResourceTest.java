package org.mashangjian.app;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.AccountFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AppResourceTest {
    private static final String APPS = "/api/v1/apps";
    private static final List<String> READS = List.of("directory:read");

    private final Venue venue = VenueFixture.station().open();
    private final Staff administrator = Staff.administrator(venue);

    @Test
    void an_administrator_registers_an_app_and_every_step_is_audited() {
        var app = AppFixture.at(venue);
        app.keeper()
                .calls()
                .get(APPS + "/" + app.id())
                .then()
                .statusCode(200)
                .body("name", equalTo("兰州通"))
                .body("committeeId", equalTo(venue.committeeId().toString()))
                .body("grants.scopes", contains(containsInAnyOrder(AppFixture.ALL.toArray())))
                .body("grants[0].venueIds", contains(venue.id().toString()))
                .body("keys.prefix", contains(app.key().substring(0, 10)))
                .body("allowedActions", contains("grants", "keys", "deactivation"));
        app.kept("/deactivation", Map.of()).statusCode(200).body("state", equalTo("deactivated"));
        app.kept("/deactivation", Map.of()).statusCode(200);
        app.kept("/reactivation", Map.of()).statusCode(200).body("state", equalTo("active"));
        assertEquals(
                List.of("app.registered", "app.granted", "app.deactivated", "app.reactivated"),
                AccountFixture.audited(app.id()));
        assertEquals(List.of("app.key_made"), AccountFixture.audited(app.keyId()));
    }

    @Test
    void a_key_is_shown_once_and_kept_as_a_hash() {
        var app = AppFixture.at(venue);
        var shown = administrator.calls().get(APPS + "/" + app.id()).asString();
        assertEquals(-1, shown.indexOf(app.key()));
        var kept = Arc.container()
                .instance(Sql.class)
                .get()
                .one("SELECT k::text FROM app_key k WHERE id = ?", row -> row.string(1), app.keyId())
                .orElseThrow();
        assertEquals(-1, kept.indexOf(app.key().substring(10)));
    }

    @Test
    void the_same_idempotency_key_registers_once_and_shows_the_same_key() {
        var call = administrator
                .calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(AppFixture.registration(venue, READS));
        var id = call.post(APPS).then().statusCode(201).extract().<String>path("id");
        call.post(APPS).then().statusCode(201).body("id", equalTo(id));
        var key = administrator
                .calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("days", 30));
        var secret = key.post(APPS + "/" + id + "/keys")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("secret", startsWith("msk_"))
                .extract()
                .<String>path("secret");
        var again = key.post(APPS + "/" + id + "/keys").then().statusCode(201).body("secret", equalTo(secret));
        administrator
                .calls()
                .delete(APPS + "/" + id + "/keys/" + again.extract().path("key.id"))
                .then()
                .statusCode(204);
        key.post(APPS + "/" + id + "/keys").then().statusCode(404);
    }

    @Test
    void a_key_is_replaced_while_the_old_one_goes_on_and_one_is_revoked_at_once() {
        var app = AppFixture.at(venue);
        var second = app.kept("/keys", Map.of("replaces", app.keyId(), "overlapHours", 1))
                .statusCode(201)
                .extract()
                .<String>path("secret");
        assertNotEquals(app.key(), second);
        own(app.key(), 200);
        own(second, 200);
        app.kept("/keys", Map.of("replaces", app.keyId(), "overlapHours", 0)).statusCode(201);
        own(app.key(), 401);
        app.kept("/keys", Map.of("replaces", app.keyId()))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_key"));
        var keys = administrator.calls().get(APPS + "/" + app.id()).jsonPath().getList("keys.id", String.class);
        administrator
                .calls()
                .delete(APPS + "/" + app.id() + "/keys/" + keys.get(0))
                .then()
                .statusCode(204);
        own(second, 401);
    }

    @Test
    void five_keys_are_enough() {
        var app = AppFixture.at(venue);
        for (var more = 0; more < 4; more++) {
            app.kept("/keys", Map.of()).statusCode(201);
        }
        app.kept("/keys", Map.of()).statusCode(409).body("code", equalTo("app_keys_full"));
    }

    @Test
    void an_app_holds_grants_of_several_committees_each_of_which_sees_its_own() {
        var app = AppFixture.at(venue);
        var there = VenueFixture.station().open();
        var other = Staff.administrator(there);
        other.calls().get(APPS + "/" + app.id()).then().statusCode(404);
        other.calls()
                .body(AppFixture.grant(there, READS))
                .post(APPS + "/" + app.id() + "/grants")
                .then()
                .statusCode(200)
                .body("grants.committeeId", contains(there.committeeId().toString()))
                .body("keys", empty())
                .body("allowedActions", contains("grants"));
        other.calls()
                .get(APPS)
                .then()
                .statusCode(200)
                .body("items.id", contains(app.id().toString()));
        other.calls()
                .body(Map.of())
                .post(APPS + "/" + app.id() + "/keys")
                .then()
                .statusCode(403)
                .body("code", equalTo("app_kept_elsewhere"));
        own(app.key(), 200);
        var grants = app.keeper()
                .calls()
                .get(APPS + "/" + app.id())
                .then()
                .body("grants", hasSize(2))
                .extract()
                .jsonPath()
                .getList("grants.id", String.class);
        app.keeper()
                .calls()
                .delete(APPS + "/" + app.id() + "/grants/" + grants.get(1))
                .then()
                .statusCode(404);
        other.calls()
                .delete(APPS + "/" + app.id() + "/grants/" + grants.get(1))
                .then()
                .statusCode(204);
        other.calls().get(APPS).then().body("items.id", not(hasItem(app.id().toString())));
    }

    @Test
    void venues_are_named_for_public_fields_alone_and_are_the_committees_own() {
        refuse(Map.of("scopes", List.of("public:read")), "grant.venueIds", "required");
        refuse(Map.of("scopes", READS, "venueIds", List.of(venue.id())), "grant.venueIds", "not_for_scope");
        var there = VenueFixture.station().open();
        refuse(
                Map.of("scopes", List.of("public:read"), "venueIds", List.of(there.id())),
                "grant.venueIds",
                "unknown_venue");
        refuse(Map.of("scopes", READS, "committeeId", there.committeeId()), "grant.committeeId", "out_of_scope");
        register(Map.of("scopes", List.of("everything"))).statusCode(400);
        register(Map.of("scopes", List.of())).statusCode(422);
    }

    private io.restassured.response.ValidatableResponse register(Map<String, ?> grant) {
        return administrator
                .calls()
                .body(Map.of("name", "兰州通", "purpose", "反映问题", "contact", "dev@example.org", "grant", grant))
                .post(APPS)
                .then();
    }

    private void refuse(Map<String, ?> grant, String field, String code) {
        register(grant)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }

    private static void own(String key, int status) {
        var answer = AppFixture.callsWith(key).get(APPS + "/current").then().statusCode(status);
        if (status == 200) {
            answer.body("name", equalTo("兰州通")).header("RateLimit-Policy", containsString("q=3000;w=60"));
        } else {
            answer.body("code", equalTo("app_unknown"));
        }
    }
}
