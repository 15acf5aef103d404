package org.mashangjian.qrcode;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What came of a code besides requests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QrCodeCountsTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    private ValidatableResponse counted(String code) {
        return clerk.calls()
                .get("/api/v1/qr-codes?venue=" + venue.id())
                .then()
                .statusCode(200)
                .rootPath("items.find { it.code == '" + code + "' }");
    }

    private static void books(UUID day, String code) {
        var visitor = ReceptionFixture.visitor(PhoneFixture.fresh().number());
        visitor.put("qrCode", code);
        ReceptionFixture.book(day, visitor).statusCode(201);
    }

    @Test
    void bookings_that_came_by_it_are_counted_for_it() {
        var code = QrCodeFixture.at(venue);
        var day = ReceptionFixture.at(venue).published(5);
        books(day, code);
        books(day, code.toUpperCase(Locale.ROOT));
        books(day, "no-such-code");
        counted(code).body("appointments", equalTo(2)).body("submitted", equalTo(0));
    }

    @Test
    void topics_that_came_by_it_are_counted_for_it() {
        var code = QrCodeFixture.at(venue);
        var body = ConsultationScene.proposal();
        body.put("callId", new ConsultationScene(venue).call());
        body.put("consentVersion", RequestFixture.CONSENT);
        body.put("qrCode", code);
        given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/v1/topics")
                .then()
                .statusCode(201);
        counted(code).body("topics", equalTo(1)).body("appointments", equalTo(0));
    }

    @Test
    void the_code_of_a_discussion_counts_what_was_said_and_voted_there() {
        var discussion = DiscussionFixture.at(venue).openBy(clerk);
        var said = discussion.publishes("先摸清管线再动工");
        discussion.hears("一楼不该出钱", Map.of()).statusCode(201);
        said.gets("agree", "one").statusCode(200);
        said.gets("disagree", "other").statusCode(200);
        said.gets("agree", "other").statusCode(200);
        counted(discussion.qrCode()).body("statements", equalTo(2)).body("votes", equalTo(2));
    }
}
