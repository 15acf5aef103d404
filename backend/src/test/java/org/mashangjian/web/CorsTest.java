package org.mashangjian.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;

/** Nobody configured another origin: browsers get nothing that lets one in, and everybody else is served. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorsTest {
    @Test
    void a_foreign_page_is_told_nothing_that_lets_it_read() {
        given().header("Origin", "https://client.example.org")
                .get("/api/v1/venues")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void a_foreign_page_may_not_send() {
        given().header("Origin", "https://client.example.org")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "idempotency-key")
                .options("/api/v1/requests")
                .then()
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Headers", nullValue());
    }
}
