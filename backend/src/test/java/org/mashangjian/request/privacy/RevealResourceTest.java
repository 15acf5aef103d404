package org.mashangjian.request.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.request.Written;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RevealResourceTest {
    private static final Map<String, String> CONTACT = Map.of("name", "王秀英", "phone", "13912345678");
    private static final String WHY = "回电核实楼栋";
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private RequestFixture.Filed filed;

    @Inject
    Sql sql;

    @Inject
    PrivacySettings settings;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).with("contact", CONTACT).submit();
    }

    private static ValidatableResponse reveal(Staff who, UUID request) {
        return who.does("contact-reveals", request, Map.of("reason", WHY));
    }

    @Test
    void who_handles_it_sees_the_contact_once_a_reason_is_given() {
        reveal(clerk, filed.id())
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("contact.name", equalTo("王秀英"))
                .body("contact.phone", equalTo("+8613912345678"))
                .body("reason", equalTo(WHY))
                .body("leftToday", equalTo(settings.revealsADay() - 1));
        clerk.sees(filed.id()).body("contact.phone", equalTo("139****5678"));
        clerk.does("contact-reveals", filed.id(), Map.of()).statusCode(422);
        clerk.does("contact-reveals", filed.id(), Map.of("reason", "  ")).statusCode(422);
    }

    @Test
    void the_resident_reads_who_looked_when_and_why() {
        var before = Written.of(filed.id());
        reveal(clerk, filed.id()).statusCode(201);
        filed.looksAtIt()
                .body("timeline.find { it.kind == 'contact_revealed' }.text", containsString(WHY))
                .body("timeline.find { it.kind == 'contact_revealed' }.actor", equalTo(clerk.name()));
        log(filed)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("contact_reveal"))
                .body("items[0].name", equalTo(clerk.name()))
                .body("items[0].party", equalTo("clerk"))
                .body("items[0].reason", equalTo(WHY));
        var after = Written.of(filed.id());
        assertTrue(after.isWhole(), after::toString);
        assertEquals(before.audit() + 1, after.audit());
        assertEquals(before.version(), after.version(), "a look changes nothing");
    }

    @Test
    void a_share_shows_neither_the_look_nor_the_log() {
        reveal(clerk, filed.id()).statusCode(201);
        var token = filed.looksAtIt().extract().<String>path("shareToken");
        given().header("Mashang-Share", token)
                .get("/api/v1/requests/" + filed.id())
                .then()
                .statusCode(200)
                .body("timeline.kind", not(hasItem("contact_revealed")));
        given().header("Mashang-Share", token)
                .get("/api/v1/requests/" + filed.id() + "/data-accesses")
                .then()
                .statusCode(404);
    }

    @Test
    void whoever_the_complaint_is_about_sees_nothing() {
        var restricted = RequestFixture.at(venue)
                .with("contact", CONTACT)
                .with("aboutStaff", true)
                .submit();
        reveal(clerk, restricted.id()).statusCode(404);
        reveal(Staff.chief(venue), restricted.id()).statusCode(404);
        var office = Staff.office(venue);
        reveal(office, restricted.id()).statusCode(201);
        office.sees(restricted.id()).statusCode(200);
        office.sees(restricted.id()).statusCode(200);
        log(restricted).body("items.kind", contains("restricted_read", "contact_reveal"));
        assertEquals(
                1,
                sql.one(
                                "SELECT count(*) FROM audit_event WHERE action = 'request.restricted_read' AND object_id = ?",
                                row -> row.integer(1),
                                restricted.id().toString())
                        .orElseThrow());
    }

    @Test
    void the_same_key_is_one_look() {
        var key = UUID.randomUUID().toString();
        var first = once(key).statusCode(201).extract().<String>path("id");
        once(key).statusCode(201).body("id", equalTo(first));
        log(filed).body("items", hasSize(1));
    }

    @Test
    void nobody_looks_more_often_than_a_day_allows() throws Exception {
        sql.run("""
                INSERT INTO data_access (id, request_id, kind, at, account_id, name, party, reason)
                SELECT gen_random_uuid(), ?, 'contact_reveal', now(), ?, 'x', 'clerk', 'x'
                FROM generate_series(1, ?)
                """, filed.id(), clerk.accountId(), settings.revealsADay() - 1);
        var answers = AtOnce.times(4, () -> reveal(clerk, filed.id()).extract().statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(3, answers.stream().filter(status -> status == 429).count(), answers::toString);
        reveal(clerk, filed.id())
                .statusCode(429)
                .header("Retry-After", Integer::parseInt, org.hamcrest.Matchers.lessThanOrEqualTo(86_401))
                .body("type", endsWith("#too-many-calls"))
                .body("detail", containsString("今天"))
                .body("contact", nullValue());
        reveal(Staff.chief(venue), filed.id()).statusCode(201);
    }

    @Test
    void there_is_nothing_to_see_where_no_contact_was_left() {
        var without = RequestFixture.at(venue).submit();
        reveal(clerk, without.id()).statusCode(404).body("detail", containsString("没有留联系方式"));
        log(without).body("items", empty());
    }

    @Test
    void the_log_comes_in_pages() {
        reveal(clerk, filed.id()).statusCode(201);
        reveal(Staff.chief(venue), filed.id()).statusCode(201);
        var first = given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/data-accesses?limit=1")
                .then()
                .body("items.party", contains("chief"));
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/data-accesses?limit=1&cursor="
                        + first.extract().<String>path("next"))
                .then()
                .body("items.party", contains("clerk"))
                .body("next", nullValue());
    }

    private ValidatableResponse once(String key) {
        return clerk.calls()
                .header("Idempotency-Key", key)
                .body(Map.of("reason", WHY))
                .post("/api/v1/requests/" + filed.id() + "/contact-reveals")
                .then();
    }

    private static ValidatableResponse log(RequestFixture.Filed of) {
        return given().header("Mashang-Receipt", of.receipt())
                .get("/api/v1/requests/" + of.id() + "/data-accesses")
                .then();
    }
}
