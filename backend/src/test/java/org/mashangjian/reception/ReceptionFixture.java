package org.mashangjian.reception;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A venue with its staff and two members, and reception days made through the API. */
public final class ReceptionFixture {
    private static final Sql SQL = Arc.container().instance(Sql.class).get();
    public final Venue venue;
    public final Staff clerk;
    public final Staff chief;
    public final Staff first;
    public final Staff second;

    private ReceptionFixture(Venue venue) {
        this.venue = venue;
        clerk = Staff.clerk(venue);
        chief = Staff.chief(venue);
        first = Staff.member(venue);
        second = Staff.member(venue);
    }

    public static ReceptionFixture make() {
        return at(VenueFixture.station().open());
    }

    public static ReceptionFixture at(Venue venue) {
        return new ReceptionFixture(venue);
    }

    public static LocalDate inDays(int days) {
        return MemberFixture.today().plusDays(days);
    }

    public Map<String, Object> body(LocalDate on, int capacity) {
        var body = new LinkedHashMap<String, Object>();
        body.put("venueId", venue.id());
        body.put("heldOn", on.toString());
        body.put("from", "09:00");
        body.put("to", "11:30");
        body.put("capacity", capacity);
        body.put("memberIds", List.of(first.memberId(), second.memberId()));
        return body;
    }

    /** A planned day, ten days ahead. */
    public UUID planned(int capacity) {
        return planned(inDays(10), capacity);
    }

    public UUID planned(LocalDate on, int capacity) {
        return UUID.fromString(
                post(clerk, "", body(on, capacity)).statusCode(201).extract().path("id"));
    }

    /** A day open to bookings, ten days ahead. */
    public UUID published(int capacity) {
        var id = planned(capacity);
        post(clerk, id + "/publication", Map.of()).statusCode(200);
        return id;
    }

    /** The day has come: it began a quarter of an hour ago. */
    public void comes(UUID day) {
        SQL.run("""
                UPDATE reception_day SET starts_at = now() - interval '15 minutes', ends_at = now() + interval '2 hours'
                WHERE id = ?
                """, day);
    }

    /** A day in session. */
    public UUID open(int capacity) {
        var id = published(capacity);
        comes(id);
        post(clerk, id + "/opening", Map.of()).statusCode(200);
        return id;
    }

    /** @param path below {@code /api/v1/reception-days/} */
    public static ValidatableResponse post(Staff by, String path, Map<String, ?> body) {
        return by.calls()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(("/api/v1/reception-days/" + path).replaceAll("/$", ""))
                .then();
    }

    public static ValidatableResponse get(Staff by, String path) {
        return by.calls().get("/api/v1/reception-days/" + path).then();
    }

    public static Map<String, Object> visitor(String phone) {
        var body = new LinkedHashMap<String, Object>(
                Map.of("name", "王女士", "topic", "楼道照明", "consentVersion", RequestFixture.CONSENT));
        if (phone != null) {
            body.put("phone", phone);
        }
        return body;
    }

    /** Books as a resident. */
    public static ValidatableResponse book(UUID day, Map<String, ?> body) {
        return book(day, body, UUID.randomUUID().toString());
    }

    public static ValidatableResponse book(UUID day, Map<String, ?> body, String key) {
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/reception-days/" + day + "/appointments")
                .then();
    }

    /** An appointment that was acknowledged. */
    public record Booked(UUID id, String receipt, int ticket) {
        public static Booked of(ValidatableResponse answer) {
            var path = answer.statusCode(201).extract().jsonPath();
            return new Booked(UUID.fromString(path.getString("id")), path.getString("receipt"), path.getInt("ticket"));
        }

        public ValidatableResponse does(String verb, Map<String, ?> body) {
            return given().header("Mashang-Receipt", receipt)
                    .contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/appointments/" + id + "/" + verb)
                    .then();
        }

        public ValidatableResponse looksAtIt() {
            return given().header("Mashang-Receipt", receipt)
                    .get("/api/v1/appointments/" + id)
                    .then();
        }

        public ValidatableResponse doneBy(Staff staff, String verb, Map<String, ?> body) {
            return staff.calls()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(body)
                    .post("/api/v1/appointments/" + id + "/" + verb)
                    .then();
        }
    }
}
