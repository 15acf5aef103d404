package org.mashangjian.statement;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;

/** A discussion that can be opened as it is; what a test cares about it says itself. */
public final class DiscussionFixture {
    private final Map<String, Object> body = new LinkedHashMap<>();

    private DiscussionFixture() {}

    public static DiscussionFixture at(Venue venue) {
        return new DiscussionFixture()
                .with("venueId", venue.id())
                .with("topicId", topic(venue, "approved"))
                .with("title", "老旧小区加装电梯怎么分摊")
                .with("introduction", "五号楼等六栋楼想加装电梯，钱怎么出、一楼怎么补，请您说说。")
                .with("closesAt", Instant.now().plus(Duration.ofDays(20)).toString())
                .with("kinds", List.of("费用", "采光"));
    }

    public DiscussionFixture with(String field, Object value) {
        body.put(field, value);
        return this;
    }

    public Map<String, Object> body() {
        return body;
    }

    public ValidatableResponse sendBy(Staff staff) {
        return staff.calls().body(body).post("/api/v1/discussions").then();
    }

    public Opened openBy(Staff staff) {
        var path = sendBy(staff).statusCode(201).extract().jsonPath();
        return new Opened(UUID.fromString(path.getString("id")), path.getString("qrCode"), staff);
    }

    /** A topic of the venue in that state. */
    public static UUID topic(Venue venue, String state) {
        var id = Ids.next();
        sql().run("""
                INSERT INTO topic (id, version, committee_id, venue_id, division_code, source, title, situation, state,
                    proposed_at, updated_at, state_since)
                VALUES (?, 0, ?, ?, ?, 'resident', '加装电梯', '想装的多，谈不拢。', ?, now(), now(), now())
                """, id, venue.committeeId(), venue.id(), venue.divisionCode(), state);
        return id;
    }

    /** Ends it a day ago. */
    public static void end(UUID discussion) {
        sql().run(
                        "UPDATE discussion SET opens_at = now() - interval '9 days', closes_at = now() - interval '1 day' WHERE id = ?",
                        discussion);
    }

    private static Sql sql() {
        return Arc.container().instance(Sql.class).get();
    }

    /** A discussion that is there. @param by who runs it */
    public record Opened(UUID id, String qrCode, Staff by) {
        public String path() {
            return "/api/v1/discussions/" + id;
        }

        public String publicPath() {
            return "/api/v1/public/discussions/" + id;
        }

        public ValidatableResponse hears(String content, Map<String, ?> headers) {
            return given().contentType(ContentType.JSON)
                    .headers(headers)
                    .body(Map.of("content", content, "consentVersion", RequestFixture.CONSENT))
                    .post(path() + "/statements")
                    .then();
        }

        public Said hears(String content) {
            var path = hears(content, Map.of()).statusCode(201).extract().jsonPath();
            return new Said(UUID.fromString(path.getString("id")), path.getString("receipt"), by);
        }

        public Said publishes(String content) {
            var said = hears(content);
            said.moderated("publication", Map.of()).statusCode(200);
            return said;
        }

        public ValidatableResponse shows(String what) {
            return given().get(publicPath() + what).then();
        }

        /** Its kinds by their names. */
        public Map<String, String> kinds() {
            var kinds = new LinkedHashMap<String, String>();
            List<Map<String, String>> found =
                    by.calls().get(path()).then().extract().path("kinds");
            found.forEach(it -> kinds.put(it.get("name"), it.get("id")));
            return kinds;
        }
    }

    /** A statement that was acknowledged. */
    public record Said(UUID id, String receipt, Staff by) {
        public String path() {
            return "/api/v1/statements/" + id;
        }

        public ValidatableResponse moderated(String step, Map<String, ?> body) {
            return by.calls().body(body).post(path() + "/" + step).then();
        }

        public ValidatableResponse looksAtIt() {
            return given().header("Mashang-Receipt", receipt).get(path()).then();
        }

        public ValidatableResponse withdraws() {
            return given().header("Mashang-Receipt", receipt)
                    .contentType(ContentType.JSON)
                    .body("{}")
                    .post(path() + "/withdrawal")
                    .then();
        }

        public ValidatableResponse gets(String choice, String device) {
            return gets(choice, Map.of("Mashang-Device", device));
        }

        public ValidatableResponse gets(String choice, Map<String, ?> headers) {
            return given().contentType(ContentType.JSON)
                    .headers(headers)
                    .body(Map.of("choice", choice))
                    .post(path() + "/votes")
                    .then();
        }
    }
}
