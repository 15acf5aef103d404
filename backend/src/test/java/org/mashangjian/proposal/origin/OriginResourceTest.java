package org.mashangjian.proposal.origin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.proposal.ProposalScene.id;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OriginResourceTest {
    private static final String WORDS = "三号院的老人天天爬六楼，买一次菜要歇四回，冬天摔过两个人，盼着能早一点装上电梯。";
    private ProposalScene scene;
    private RequestFixture.Filed request;

    @BeforeEach
    void open() {
        scene = new ProposalScene();
        request = RequestFixture.at(scene.venue).with("content", WORDS).submit();
        var clerk = Staff.clerk(scene.venue);
        clerk.does("acceptance", request.id()).statusCode(200);
        clerk.does("assignment", request.id(), Map.of("memberId", scene.member.memberId()))
                .statusCode(200);
    }

    private Map<String, Object> from(Boolean allowed) {
        var origin = new HashMap<String, Object>(Map.of("kind", "request", "id", request.id()));
        if (allowed != null) {
            origin.put("wordsAllowed", allowed);
        }
        return new HashMap<>(Map.of("sessionId", scene.session, "origin", origin));
    }

    @Test
    void a_residents_words_go_in_once_they_are_allowed() {
        post(scene.member, "proposals", from(true))
                .statusCode(201)
                .body("situation", equalTo(WORDS))
                .body("wordsConsent", equalTo("given"))
                .body("origins.id", contains(request.id().toString()));
    }

    @Test
    void words_allowed_to_be_used_are_not_allowed_to_be_published() {
        var body = from(true);
        body.put(
                "text",
                Map.of(
                        "kind",
                        "member",
                        "category",
                        "economy_and_construction",
                        "subject",
                        "关于加装电梯的提案",
                        "analysis",
                        "补偿没有标准。",
                        "recommendations",
                        "出台补偿标准。"));
        var id = id(post(scene.member, "proposals", body).statusCode(201));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.member, id, "publication-consent", Map.of("agreed", true))
                .statusCode(200);
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, id, "filing", Map.of())
                .statusCode(200)
                .body("allowedActions", not(hasItem("publication")));
        scene.does(scene.office, id, "publication", Map.of("published", true))
                .statusCode(409)
                .body("detail", containsString("没有同意公开"));
    }

    @Test
    void an_internal_report_becomes_no_proposal() {
        var internal = ReportScene.text();
        internal.put("visibility", "internal");
        var report = id(post(scene.member, "opinion-reports", internal).statusCode(201));
        var origin = Map.of("kind", "opinion_report", "id", report);
        post(scene.member, "proposals", Map.of("sessionId", scene.session, "origin", origin))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_origin"));
    }

    @Test
    void without_the_resident_a_draft_says_no_more_than_where_and_when() {
        var id = id(post(scene.member, "proposals", from(null))
                .statusCode(201)
                .body("situation", not(containsString("爬六楼")))
                .body("wordsConsent", equalTo("not_asked")));
        scene.does(scene.member, id, "submission", Map.of()).statusCode(409);
        scene.does(scene.member, id, "words-consent", Map.of("agreed", true, "how", "电话征得同意"))
                .statusCode(200)
                .body("wordsConsent", equalTo("given"));
    }

    @Test
    void who_says_it_is_in_their_own_words_does_not_quote() {
        var id = id(post(scene.member, "proposals", from(null)).statusCode(201));
        write(id, 0, Map.of("situation", WORDS));
        scene.does(scene.member, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
        write(id, 1, Map.of());
        scene.does(scene.member, id, "submission", Map.of()).statusCode(200);
    }

    private void write(UUID id, int version, Map<String, ?> changes) {
        scene.member
                .calls()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("sessionId", scene.session, "ownWords", true, "text", scene.text(changes)))
                .put("/api/v1/proposals/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_request_that_is_not_theirs_to_handle_is_none() {
        post(scene.cosigner, "proposals", from(true))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_origin"));
        post(scene.member, "proposals", Map.of("sessionId", scene.session))
                .statusCode(422)
                .body("violations[0].field", equalTo("text"));
    }

    @Test
    void what_is_not_filed_goes_on_as_an_opinion_report_once() {
        var id = scene.notFiled();
        scene.does(scene.cosigner, id, "opinion-report", Map.of()).statusCode(404);
        scene.does(scene.member, id, "opinion-report", Map.of())
                .statusCode(200)
                .body("lineage.kind", contains("opinion_report"))
                .body("timeline.kind", hasItem("converted"));
        scene.does(scene.office, id, "opinion-report", Map.of()).statusCode(409);
        scene.does(scene.office, scene.filed(), "opinion-report", Map.of()).statusCode(409);
    }

    @Test
    void the_residents_line_shows_the_proposal() {
        var id = id(post(scene.member, "proposals", from(true)).statusCode(201));
        request.looksAtIt().body("lineage.kind", hasItem("proposal")).body("lineage.id", hasItem(id.toString()));
    }
}
