package org.mashangjian.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedResourceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"requests", "proposals", "opinion-reports", "reception-days", "consultations", "discussions"})
    void every_public_list_is_a_feed_that_is_sent_once(String list) {
        var answer = given().get("/feeds/" + list + ".atom");
        answer.then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .header("Last-Modified", containsString("GMT"))
                .body(containsString("<id>"));
        given().header("If-None-Match", answer.header("ETag"))
                .get("/feeds/" + list + ".atom")
                .then()
                .statusCode(304);
    }

    @Test
    void a_proposal_is_in_it_as_long_as_everybody_may_read_it() {
        var scene = new ProposalScene();
        var id = scene.filed();
        var entry = containsString("<id>urn:uuid:" + id + "</id>");
        given().get("/feeds/proposals.atom").then().body(not(entry));
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", true))
                .statusCode(200);
        scene.does(scene.office, id, "publication", Map.of("published", true)).statusCode(200);
        given().get("/feeds/proposals.atom").then().body(entry);
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", false))
                .statusCode(200);
        given().get("/feeds/proposals.atom").then().body(not(entry));
    }

    @Test
    void what_is_no_list_is_not_found_and_a_cursor_of_another_refused() {
        given().get("/feeds/accounts.atom").then().statusCode(404);
        given().get("/feeds/proposals.atom?cursor=x").then().statusCode(400);
        given().get("/feeds/proposals.atom?committee=x").then().statusCode(400);
    }
}
