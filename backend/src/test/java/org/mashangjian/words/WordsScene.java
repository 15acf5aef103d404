package org.mashangjian.words;

import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.request.RequestFixture;

/** A resident's request, of which a report and a proposal are drafted before the resident was asked. */
public final class WordsScene {
    public static final String WORDS = "我们楼下的电动车天天从三楼飞线充电，夜里看着火星子直冒，老人都不敢出门。";
    public static final String STRUCK = "（已删去）";
    /** What a list finds it by while the words stand in it. */
    public static final String WORD = "火星子";

    public final ReportScene scene = new ReportScene();
    public final ProposalScene proposing = new ProposalScene(scene.venue, scene.member);
    public final RequestFixture.Filed filed;

    public WordsScene() {
        this(Map.of());
    }

    /** @param contact that the resident leaves */
    public WordsScene(Map<String, String> contact) {
        filed = RequestFixture.at(scene.venue)
                .with("title", "飞线充电")
                .with("content", WORDS)
                .with("contact", contact)
                .submit();
        scene.clerk.does("acceptance", filed.id()).statusCode(200);
        scene.clerk
                .does("assignment", filed.id(), Map.of("memberId", scene.member.memberId()))
                .statusCode(200);
    }

    /** Of the clerk, saying no more than where and when somebody spoke. */
    public UUID report() {
        var body = new HashMap<String, Object>(Map.of("kind", "request", "id", filed.id()));
        var draft = new HashMap<String, Object>(Map.of("confidentialityConfirmed", true, "origin", body));
        draft.putAll(Map.of("title", "整治飞线充电", "recommendations", "由街道牵头建充电棚。", "authorAgrees", true));
        draft.put("visibility", "public");
        return id(post(scene.clerk, "opinion-reports", draft).statusCode(201));
    }

    /** Of the member, likewise. */
    public UUID proposal() {
        var text = new HashMap<>(proposing.text(Map.of("subject", "关于整治飞线充电的提案")));
        text.remove("situation");
        var origin = Map.of("kind", "request", "id", filed.id());
        var body = Map.of("sessionId", proposing.session, "origin", origin, "text", text);
        return id(post(scene.member, "proposals", body).statusCode(201));
    }

    public ValidatableResponse reads() {
        return RestAssured.given()
                .header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/words")
                .then();
    }

    public ValidatableResponse says(String kind, UUID id, boolean agreed) {
        return filed.does("words-consent", Map.of("kind", kind, "id", id, "agreed", agreed));
    }

    /** The resident says yes, and it is handed in, screened and edited, the words still in it. */
    public UUID editedWithWords() {
        var id = report();
        says("opinion_report", id, true).statusCode(200);
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        var revision = new HashMap<>(ReportScene.revision());
        revision.put("situation", "有群众说：" + WORDS + "情况属实。");
        scene.does(scene.office, id, "revisions", revision).statusCode(200);
        return id;
    }

    /** The resident says yes, and it is submitted. */
    public UUID submittedWithWords() {
        var id = proposal();
        says("proposal", id, true).statusCode(200);
        proposing.does(scene.member, id, "submission", Map.of()).statusCode(200);
        return id;
    }
}
