package org.mashangjian.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.AtOnce;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.secret.Sha256;
import org.mashangjian.venue.VenueFixture;

/** What is in the files of a night is what everybody could read in it, and no contact (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenDataCanaryTest {
    private static final String NAME = "诸葛康纳";
    private static final String PHONE = "13687654329";
    private static final String EMAIL = "canary.o1@example.com";

    @Inject
    DumpingLists dumping;

    @Inject
    Dumps dumps;

    @Inject
    Sql sql;

    private Instant nextNight() {
        return new Nights(dumping, dumps).next();
    }

    private static String file(String name) {
        return new String(given().get("/open-data/" + name).asByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void a_manifest_names_every_file_with_what_it_takes_to_check_it() {
        VenueFixture.in(CommitteeFixture.ofCounty()).open();
        nextNight();
        List<Map<String, Object>> files = given().get("/open-data/manifest.json")
                .then()
                .statusCode(200)
                .extract()
                .path("files");
        assertEquals(16, files.size());
        for (var file : files) {
            var name = file.get("name").toString();
            var bytes = given().get("/open-data/" + name).asByteArray();
            assertEquals(file.get("bytes"), bytes.length, name);
            assertEquals(file.get("sha256"), HexFormat.of().formatHex(Sha256.of(bytes)), name);
        }
        given().get("/open-data/venues.csv").then().contentType(startsWith("text/csv"));
        given().get("/open-data/accounts.csv").then().statusCode(404);
    }

    @Test
    void a_public_request_is_in_it_without_its_resident_until_it_is_withdrawn() {
        var venue = VenueFixture.in(CommitteeFixture.ofCounty()).open();
        var filed = RequestFixture.at(venue)
                .with("title", "=1+1路灯")
                .with("contact", Map.of("name", NAME, "phone", PHONE, "email", EMAIL))
                .with("visibility", "public")
                .submit();
        var secret = RequestFixture.at(venue).with("visibility", "private").submit();
        var clerk = Staff.clerk(venue);
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("acceptance", secret.id()).statusCode(200);
        nextNight();
        for (var name : List.of("requests.csv", "requests.jsonl")) {
            var dump = file(name);
            assertTrue(dump.contains(filed.id().toString()), name);
            List.of(
                            NAME,
                            PHONE,
                            EMAIL,
                            filed.receipt(),
                            filed.number(),
                            secret.id().toString())
                    .forEach(it -> assertFalse(dump.contains(it), name + " holds " + it));
        }
        assertTrue(file("requests.csv").contains("'=1+1路灯"));
        given().header("Mashang-Receipt", filed.receipt())
                .contentType("application/json")
                .body(Map.of())
                .post("/api/v1/requests/" + filed.id() + "/withdrawal")
                .then()
                .statusCode(200);
        nextNight();
        given().get("/open-data/requests.jsonl")
                .then()
                .body(not(containsString(filed.id().toString())));
        assertEquals(
                1,
                sql.list("SELECT made_on FROM open_data_dump", row -> row.date(1))
                        .size());
    }

    @Test
    void a_proposal_nobody_agreed_to_show_is_in_none() {
        var scene = new ProposalScene();
        var id = scene.filed();
        nextNight();
        given().get("/open-data/proposals.jsonl").then().body(not(containsString(id.toString())));
        given().get("/open-data/manifest.json").then().body("files.name", hasItem("proposals.jsonl"));
    }

    @Test
    void a_second_node_makes_no_other_one() {
        var night = nextNight();
        var first = given().get("/open-data/manifest.json").asString();
        dumping.run(night.plusSeconds(60));
        assertEquals(first, given().get("/open-data/manifest.json").asString());
    }

    @Test
    void nodes_that_begin_together_make_one() throws Exception {
        var nights = new Nights(dumping, dumps);
        var noon = nights.noon();
        AtOnce.times(4, () -> {
            dumping.run(noon);
            return true;
        });
        assertEquals(noon, dumps.newest().orElseThrow().madeAt());
        List<String> names = given().get("/open-data/manifest.json").path("files.name");
        assertEquals(16, names.size());
        assertEquals(16, Set.copyOf(names).size());
        for (var name : names) {
            assertEquals(size(name), given().get("/open-data/" + name).asByteArray().length, name);
        }
    }

    private long size(String name) {
        return sql.one("SELECT bytes FROM open_data_file WHERE name = ?", row -> row.number(1), name)
                .orElseThrow();
    }

    @Test
    void what_somebody_has_already_is_not_sent_again_until_the_next_night() {
        nextNight();
        for (var name : List.of("manifest.json", "venues.csv", "venues.jsonl")) {
            var tag = given().get("/open-data/" + name).header("ETag");
            given().header("If-None-Match", "W/" + tag)
                    .get("/open-data/" + name)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
        var tag = given().get("/open-data/venues.csv").header("ETag");
        VenueFixture.in(CommitteeFixture.ofCounty()).open();
        nextNight();
        given().header("If-None-Match", tag).get("/open-data/venues.csv").then().statusCode(200);
    }
}
