package org.mashangjian.proposal.publicview;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.ProposalScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicProposalResourceTest {
    private static final String PHONE = "13919112233";
    private static final String ID_CARD = "620102195001011234";
    private ProposalScene scene;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
    }

    private UUID filed(Map<String, ?> changes) {
        var id = scene.submitted(changes);
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, id, "filing", Map.of()).statusCode(200);
        return id;
    }

    private void agree(UUID id, boolean proposer, boolean office) {
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", proposer))
                .statusCode(200);
        scene.does(scene.office, id, "publication", Map.of("published", office)).statusCode(200);
    }

    private static ValidatableResponse read(String path) {
        return given().get("/api/v1/public/" + path).then();
    }

    private ValidatableResponse list(String narrowed) {
        return read("proposals?committee=" + scene.venue.committeeId() + narrowed);
    }

    @Test
    void everybody_reads_what_proposer_and_office_agree_on_and_nothing_else() {
        var id = scene.filed();
        read("proposals/" + id).statusCode(404);
        agree(id, true, false);
        read("proposals/" + id).statusCode(404);
        agree(id, false, true);
        read("proposals/" + id).statusCode(404);
        agree(id, true, true);
        read("proposals/" + id)
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body("proposal.proposer", equalTo(scene.member.name()))
                .body("situation", containsString("四百多栋"));
        list("").body("items.id", contains(id.toString()));
    }

    @Test
    void a_consent_that_is_taken_back_is_respected_at_once() {
        var id = scene.filed();
        agree(id, true, true);
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", false))
                .statusCode(200);
        read("proposals/" + id).statusCode(404);
        list("").body("items", equalTo(List.of()));
        list("&q=加装电梯").body("items", equalTo(List.of()));
    }

    @Test
    void personal_data_is_stripped_and_not_found_either() {
        var id = filed(Map.of(
                "subject",
                "关于保护古梨园的提案（联系" + PHONE + "）",
                "situation",
                "住户王建国先生（身份证" + ID_CARD + "，电话" + PHONE + "）多次反映。",
                "analysis",
                "家住3单元502室，微信号wang_jianguo。",
                "recommendations",
                "请回电0931-8812345。"));
        agree(id, true, true);
        var whole = read("proposals/" + id).statusCode(200).extract().asString();
        for (var personal : List.of(PHONE, ID_CARD, "建国", "502", "wang_jianguo", "8812345")) {
            org.junit.jupiter.api.Assertions.assertFalse(whole.contains(personal), personal);
        }
        list("").body("items.subject", not(hasItem(containsString(PHONE))));
        list("&q=古梨园").body("items.id", contains(id.toString()));
        list("&q=" + ID_CARD).body("items", equalTo(List.of()));
        list("&q=" + PHONE).body("items", equalTo(List.of()));
    }

    @Test
    void words_category_and_session_narrow_the_list() {
        var one = filed(Map.of());
        var other = filed(Map.of("subject", "关于保护什川古梨园的提案", "category", "resources_and_environment"));
        agree(one, true, true);
        agree(other, true, true);
        list("&q=加装电梯").body("items.id", contains(one.toString()));
        list("&category=resources_and_environment").body("items.id", contains(other.toString()));
        list("&plenarySession=" + scene.session).body("items.id", contains(other.toString(), one.toString()));
        list("&plenarySession=" + UUID.randomUUID()).body("items", equalTo(List.of()));
        list("&limit=1")
                .body("items.id", contains(other.toString()))
                .body("next", org.hamcrest.Matchers.notNullValue());
    }

    @Test
    void figures_say_what_became_of_all_that_was_submitted() {
        scene.draft();
        scene.submitted();
        scene.filed();
        scene.notFiled();
        scene.returned();
        read("committees/" + scene.venue.committeeId() + "/proposal-statistics")
                .statusCode(200)
                .body("submitted", equalTo(4))
                .body("examined", equalTo(1))
                .body("filed", equalTo(1))
                .body("notFiled", equalTo(1))
                .body("returned", equalTo(1))
                .body("byKind.name", contains("member"))
                .body("byReason.name", contains("personal_petition"))
                .body("byCategory[0].submitted", equalTo(4));
    }
}
