package org.mashangjian.opendata;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

/** What a resident erased is in no feed from then on, and in no file after the next night. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenDataErasureTest {
    private static final String OWN = "巷口的绿邮筒倒了三天";

    @Inject
    DumpingLists dumping;

    @Inject
    Dumps dumps;

    @Inject
    Sql sql;

    private void nextNight() {
        new Nights(dumping, dumps).next();
    }

    /** The entry of it, or nothing. */
    private static String entry(String list, UUID id) {
        var feed = new String(given().get("/feeds/" + list + ".atom").asByteArray(), StandardCharsets.UTF_8);
        var from = feed.indexOf("urn:uuid:" + id);
        return from < 0 ? "" : feed.substring(from, feed.indexOf("</entry>", from));
    }

    private static boolean isInFiles(String list, String words) {
        var found = List.of(".csv", ".jsonl").stream()
                .map(it -> new String(given().get("/open-data/" + list + it).asByteArray(), StandardCharsets.UTF_8))
                .filter(it -> it.contains(words))
                .count();
        assertTrue(found != 1, "one form of it tells what the other does not");
        return found == 2;
    }

    private int partsWith(String words) {
        return sql.one(
                        "SELECT count(*) FROM open_data_part WHERE position(convert_to(?, 'UTF8') IN bytes) > 0",
                        row -> row.integer(1),
                        words)
                .orElseThrow();
    }

    @Test
    void a_solved_request_goes_from_the_feed_at_once_and_from_the_files_with_the_night() {
        var venue = VenueFixture.in(CommitteeFixture.ofCounty()).open();
        var filed = RequestFixture.at(venue)
                .with("content", OWN)
                .with("visibility", "public")
                .submit();
        Staff.clerk(venue)
                .does("answer", filed.id(), Map.of("content", "今天下午已经扶正。"))
                .statusCode(200);
        filed.says("yes").statusCode(200);
        nextNight();
        assertTrue(isInFiles("requests", OWN));
        assertTrue(entry("requests", filed.id()).contains(OWN));
        var tag = given().get("/feeds/requests.atom").header("ETag");
        filed.does("erasure", Map.of("scope", "everything")).statusCode(200);
        assertFalse(entry("requests", filed.id()).contains(OWN));
        given().header("If-None-Match", tag).get("/feeds/requests.atom").then().statusCode(200);
        nextNight();
        assertFalse(isInFiles("requests", OWN));
        assertEquals(0, partsWith(OWN));
    }
}
