package org.mashangjian.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.TestDatabase;

/** What the framework refuses by itself is refused in our words. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FrameworkProblemTest {
    private static final Pattern INNARDS = Pattern.compile(
            "Exception|(?i)org\\.|java\\.|jakarta|quarkus|resteasy|jackson|hibernate|psql|SELECT |\\bat [a-z]+\\.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET     | /api/v1/nothing-here                     | 404 | not-found",
                "GET     | /api/nothing                             | 404 | not-found",
                "GET     | /api                                     | 404 | not-found",
                "GET     | /api/v1/requests/not-an-id               | 401 | unauthenticated",
                "GET     | /api/v1/venues/%F0%9F%98%80              | 404 | not-found",
                "DELETE  | /api/v1/requests                         | 405 | method-not-allowed",
                "PUT     | /api/v1/requests/lookup                  | 405 | method-not-allowed",
                "PATCH   | /api/v1/requests                         | 405 | method-not-allowed",
                "GET     | /api/v1/requests                         | 401 | unauthenticated",
                "GET     | /api/v1/me                               | 401 | unauthenticated",
                "POST    | /api/v1/requests                         | 415 | unsupported-media-type",
                "GET     | /api/v1/public/requests?limit=x          | 400 | malformed",
                "GET     | /api/v1/public/requests?venue=%00        | 400 | malformed",
            })
    void every_refusal_is_a_problem(String method, String path, int status, String slug) throws Exception {
        var answer = Raw.call(method, path);
        problem(answer, status, slug);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void another_media_type_is_415(String type) throws Exception {
        problem(Raw.post("/api/v1/requests", type, "content=a"), 415, "unsupported-media-type");
    }

    @Test
    void a_format_we_do_not_give_is_406() throws Exception {
        problem(Raw.call("GET", "/api/v1/public/requests", "Accept", "application/xml"), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"content\": }", "[1]", "{\"place\": 5}", "{\"content\": \"\\q\"}"})
    void what_cannot_be_read_is_400(String body) throws Exception {
        problem(Raw.post("/api/v1/requests", "application/json", body), 400, "malformed");
    }

    @Test
    void the_title_is_in_the_callers_language() throws Exception {
        var path = "/api/v1/requests/" + UUID.randomUUID();
        assertEquals("需要先登录", title(Raw.call("GET", path)));
        assertEquals("需要先登录", title(Raw.call("GET", path, "Accept-Language", "zh-CN,en;q=0.5")));
        assertEquals("需要先登录", title(Raw.call("GET", path, "Accept-Language", "fr")));
        assertEquals("需要先登录", title(Raw.call("GET", path, "Accept-Language", "x".repeat(5000))));
        var english = title(Raw.call("GET", path, "Accept-Language", "en-GB,en;q=0.9,zh;q=0.1"));
        assertFalse(english.codePoints()
                .anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN));
    }

    @Test
    void the_trace_is_the_callers_where_there_is_one() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var path = "/api/v1/nothing-here";
        assertEquals(
                trace,
                json(Raw.call("GET", path, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01"))
                        .get("traceId")
                        .asText());
        var made = json(Raw.call("GET", path, "traceparent", "'; DROP"))
                .get("traceId")
                .asText();
        assertTrue(made.matches("[0-9a-f]{32}"));
        assertNotEquals(made, json(Raw.call("GET", path)).get("traceId").asText());
    }

    @Test
    void a_forged_session_is_401() {
        for (var header : new String[] {"Bearer x", "Bearer ", "Basic YTpi", "bearer \u4e2d"}) {
            given().header("Authorization", header)
                    .get("/api/v1/me")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/docs/problems#unauthenticated"))
                    .body("traceId", matchesPattern("[0-9a-f]{32}"));
        }
    }

    @Test
    void every_answer_carries_the_headers_that_protect() throws Exception {
        for (var target :
                List.of("/api/v1/public/requests", "/api/v1/nothing", "/", "/s/guangwumen", "/docs/", "/nothing.js")) {
            var headers = Raw.call("GET", target).headers();
            assertEquals(List.of("nosniff"), headers.allValues("X-Content-Type-Options"), target);
            assertEquals(List.of("no-referrer"), headers.allValues("Referrer-Policy"), target);
            assertEquals(List.of("DENY"), headers.allValues("X-Frame-Options"), target);
            assertEquals(List.of("max-age=31536000"), headers.allValues("Strict-Transport-Security"), target);
            assertEquals(1, headers.allValues("Content-Security-Policy").size(), target);
            assertTrue(
                    headers.firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors 'none'"),
                    target);
        }
    }

    private static void problem(HttpResponse<String> answer, int status, String slug) throws Exception {
        assertEquals(status, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        var body = json(answer);
        assertEquals("/docs/problems#" + slug, body.get("type").asText());
        assertEquals(status, body.get("status").asInt());
        assertTrue(body.get("traceId").asText().matches("[0-9a-f]{32}"));
        assertFalse(body.get("title").asText().isBlank());
        assertFalse(body.get("detail").asText().isBlank());
        assertFalse(body.get("instance").asText().contains("?"));
        assertFalse(INNARDS.matcher(answer.body()).find(), answer::body);
    }

    private static String title(HttpResponse<String> answer) throws Exception {
        return json(answer).get("title").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
