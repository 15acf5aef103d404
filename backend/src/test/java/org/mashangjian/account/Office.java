package org.mashangjian.account;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Somebody of one role who keeps things: reads a record and changes it by the tag it came with. */
public record Office(String token) {
    public static Office of(UUID committeeId) {
        return new Office(SessionFixture.of(Role.office, committeeId, null));
    }

    public RequestSpecification calls() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public ValidatableResponse gets(String path) {
        return calls().get("/api/v1/" + path).then();
    }

    public ValidatableResponse posts(String path, Map<String, ?> body) {
        return calls().body(body).post("/api/v1/" + path).then();
    }

    public ValidatableResponse puts(String path, String tag, Map<String, ?> body) {
        var call = calls().body(body);
        return (tag == null ? call : call.header("If-Match", tag))
                .put("/api/v1/" + path)
                .then();
    }

    /** The tag of what is at the path now. */
    public String tag(String path) {
        return gets(path).statusCode(200).extract().header("ETag");
    }

    /** Sends a change of what is read at that path, as one who has just seen it. */
    public ValidatableResponse changes(String path, String seenAt, Map<String, ?> body) {
        return puts(path, tag(seenAt), body);
    }
}
