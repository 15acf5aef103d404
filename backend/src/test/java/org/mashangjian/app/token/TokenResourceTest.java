package org.mashangjian.app.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenResourceTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Venue venue = VenueFixture.station().open();

    @Test
    void a_token_does_what_it_was_asked_for_and_no_more() {
        var app = AppFixture.at(venue);
        var token = token(app, app.key(), Map.of("grant_type", "client_credentials", "scope", "directory:read"))
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(3600))
                .body("scope", equalTo("directory:read"))
                .body("access_token", startsWith("mst_"))
                .extract()
                .<String>path("access_token");
        AppFixture.callsWith(token).get("/api/v1/venues/" + venue.id()).then().statusCode(200);
        AppFixture.callsWith(token)
                .body(RequestFixture.at(venue).body())
                .post("/api/v1/requests")
                .then()
                .statusCode(403);
    }

    @Test
    void without_a_scope_a_token_does_all_that_is_granted_until_its_key_is_revoked() {
        var app = AppFixture.at(venue);
        var token = given().contentType(FORM)
                .formParams(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        app.id().toString(),
                        "client_secret",
                        app.key()))
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("access_token");
        AppFixture.callsWith(token)
                .body(RequestFixture.at(venue).body())
                .post("/api/v1/requests")
                .then()
                .statusCode(201);
        app.keeper()
                .calls()
                .delete("/api/v1/apps/" + app.id() + "/keys/" + app.keyId())
                .then()
                .statusCode(204);
        AppFixture.callsWith(token).get("/api/v1/apps/current").then().statusCode(401);
    }

    @Test
    void refusals_are_those_of_oauth2() {
        var app = AppFixture.at(venue);
        var asked = Map.of("grant_type", "client_credentials");
        token(app, "msk_wrong", asked).statusCode(401).body("error", equalTo("invalid_client"));
        token(AppFixture.at(venue), app.key(), asked).statusCode(401).body("error", equalTo("invalid_client"));
        token(app, app.key(), Map.of("grant_type", "password", "username", "a", "password", "b"))
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        token(app, app.key(), Map.of("grant_type", "client_credentials", "scope", "everything"))
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
        token(app, app.key(), Map.of("grant_type", "client_credentials", "scope", ""))
                .statusCode(400)
                .body("error", equalTo("invalid_scope"));
        token(app, app.key(), Map.of()).statusCode(400).body("error", equalTo("invalid_request"));
        given().contentType(FORM)
                .formParams(asked)
                .post("/oauth2/token")
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void programs_find_out_where_and_how() {
        given().get("/.well-known/oauth-authorization-server")
                .then()
                .statusCode(200)
                .contentType(containsString("application/json"))
                .body("token_endpoint", endsWith("/oauth2/token"))
                .body("grant_types_supported", hasItem("client_credentials"))
                .body(
                        "token_endpoint_auth_methods_supported",
                        containsInAnyOrder("client_secret_basic", "client_secret_post"))
                .body("scopes_supported", hasItem("requests:write"));
    }

    private static ValidatableResponse token(AppFixture app, String secret, Map<String, String> form) {
        return given().auth()
                .preemptive()
                .basic(app.id().toString(), secret)
                .contentType(FORM)
                .formParams(form)
                .post("/oauth2/token")
                .then();
    }
}
