package org.mashangjian.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EmbeddedPagesTest {
    private static ValidatableResponse page(String path) {
        return given().accept("text/html").get("/embed/" + path).then();
    }

    private static UUID published(ProposalScene scene, Map<String, ?> changes) {
        var id = scene.submitted(changes);
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, id, "filing", Map.of()).statusCode(200);
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", true))
                .statusCode(200);
        scene.does(scene.office, id, "publication", Map.of("published", true)).statusCode(200);
        return id;
    }

    @Test
    void any_site_may_frame_a_venue_in_which_nothing_runs() {
        var venue = VenueFixture.in(CommitteeFixture.ofCounty()).open();
        page("venues/" + venue.id())
                .statusCode(200)
                .header("X-Frame-Options", nullValue())
                .header("Set-Cookie", nullValue())
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("frame-ancestors *"), containsString("script-src 'none'")))
                .body(containsString("/venues/" + venue.id()));
        page("venues/" + venue.id() + "?lang=en&care=1")
                .body(allOf(containsString("<html lang=\"en\" class=\"care\">"), containsString("Tell us")));
        given().accept("application/ld+json")
                .get("/embed/venues/" + venue.id())
                .then()
                .contentType("application/ld+json")
                .body("'@type'", equalTo("GovernmentOffice"));
    }

    @Test
    void no_other_page_may_be_framed() {
        given().get("/at/nowhere").then().header("X-Frame-Options", equalTo("DENY"));
        page("venues/" + UUID.randomUUID()).statusCode(404).header("X-Frame-Options", equalTo("DENY"));
    }

    @Test
    void a_proposal_can_be_embedded_as_long_as_it_is_public_whatever_is_in_its_words() {
        var scene = new ProposalScene();
        var id = published(scene, Map.of("subject", "关于</script><img src=x>的提案"));
        var html = page("proposals/" + id).statusCode(200).extract().asString();
        assertEquals(2, html.split("</script>", -1).length);
        page("proposals/" + id).body(not(containsString("<img")));
        given().accept("application/ld+json")
                .get("/embed/proposals/" + id)
                .then()
                .body("name", equalTo("关于</script><img src=x>的提案"))
                .body("author.name", equalTo(scene.member.name()));
        scene.does(scene.office, id, "publication", Map.of("published", false)).statusCode(200);
        page("proposals/" + id).statusCode(404);
    }
}
