package org.mashangjian.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.Otherwise;
import org.mashangjian.database.TestDatabase;

/** A client of one other origin is configured: it may call, and no other. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Otherwise.class)
class CorsOriginsTest {
    @Test
    void the_configured_client_reads_answers_and_their_headers() {
        given().header("Origin", Otherwise.CLIENT)
                .get("/api/v1/venues")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(Otherwise.CLIENT))
                .header("Access-Control-Expose-Headers", containsString("Retry-After"))
                .header("Access-Control-Allow-Credentials", equalTo("false"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept-Language",
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Mashang-Device",
                "Mashang-Receipt",
                "Mashang-Share"
            })
    void the_configured_client_may_send_what_the_contract_needs(String header) {
        given().header("Origin", Otherwise.CLIENT)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", header)
                .options("/api/v1/requests")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(Otherwise.CLIENT))
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString(header));
    }

    @Test
    void the_base_url_s_own_pages_are_served_behind_a_proxy_too() {
        given().header("Origin", "https://mashang.example.org")
                .get("/api/v1/venues")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://client.example.org.evil.example",
                "http://client.example.org",
                "null"
            })
    void any_other_origin_is_turned_away(String origin) {
        given().header("Origin", origin)
                .get("/api/v1/venues")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
