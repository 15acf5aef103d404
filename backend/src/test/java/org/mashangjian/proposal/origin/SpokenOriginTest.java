package org.mashangjian.proposal.origin;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.mashangjian.proposal.ProposalScene.get;
import static org.mashangjian.proposal.ProposalScene.id;
import static org.mashangjian.proposal.ProposalScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Proposals drafted in one step of what was said face to face: at a reception, whose visitor is asked, or in a consultation. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SpokenOriginTest {
    private static final String SPOKEN = "我腿脚不好，上个月在楼道里被电线绊倒过一回，孩子们又都在外地回不来。";
    private final Venue venue = VenueFixture.in(CommitteeFixture.ofCounty()).open();

    private static ValidatableResponse from(ProposalScene scene, Staff who, String kind, UUID of, Map<String, ?> more) {
        var origin = new HashMap<String, Object>(Map.of("kind", kind, "id", of));
        origin.putAll(more);
        return post(who, "proposals", Map.of("sessionId", scene.session, "origin", origin));
    }

    /** What a visitor said to one of the two members on duty. */
    private UUID heard(ReceptionFixture here) {
        var day = here.published(5);
        var came = ReceptionFixture.Booked.of(ReceptionFixture.book(
                day, ReceptionFixture.visitor(PhoneFixture.fresh().number())));
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        came.doneBy(here.clerk, "check-in", Map.of()).statusCode(200);
        var body = Map.of("content", SPOKEN, "memberIds", List.of(here.first.memberId()));
        return id(came.doneBy(here.clerk, "reception", body).statusCode(201));
    }

    @Test
    void what_a_visitor_allowed_to_be_used_stands_in_it_and_the_record_shows_what_came_of_it() {
        var here = ReceptionFixture.at(venue);
        var scene = new ProposalScene(venue, here.first);
        var record = heard(here);
        var id = id(from(scene, here.first, "reception_record", record, Map.of("wordsAllowed", true))
                .statusCode(201)
                .body("situation", equalTo(SPOKEN), "wordsConsent", equalTo("given"))
                .body("origins.kind", hasItem("reception_record"), "origins.id", hasItem(record.toString())));
        get(here.clerk, "reception-records/" + record)
                .body("after.kind", hasItem("proposal"), "after.id", hasItem(id.toString()));
    }

    @Test
    void before_the_visitor_is_asked_it_says_where_and_when_and_waits() {
        var here = ReceptionFixture.at(venue);
        var scene = new ProposalScene(venue, here.first);
        var id = id(from(scene, here.first, "reception_record", heard(here), Map.of())
                .statusCode(201)
                .body("situation", containsString("有群众向"), "situation", not(containsString("绊倒")))
                .body("wordsConsent", equalTo("not_asked"), "allowedActions", not(hasItem("submission"))));
        scene.does(here.first, id, "submission", Map.of()).statusCode(409);
        write(here.first, id, Map.of("sessionId", scene.session, "text", scene.text(Map.of())));
        scene.does(here.first, id, "words-consent", Map.of("agreed", true, "how", "电话征得同意"))
                .statusCode(200)
                .body("wordsConsent", equalTo("given"), "allowedActions", hasItem("submission"));
        scene.does(here.first, id, "submission", Map.of()).statusCode(200);
    }

    @Test
    void the_visitors_words_copied_by_hand_are_not_the_proposers_own() {
        var here = ReceptionFixture.at(venue);
        var scene = new ProposalScene(venue, here.first);
        var id = id(from(scene, here.first, "reception_record", heard(here), Map.of("wordsAllowed", false))
                .statusCode(201));
        var text = scene.text(Map.of("analysis", "来访人说：" + SPOKEN));
        write(here.first, id, Map.of("sessionId", scene.session, "ownWords", true, "text", text));
        scene.does(here.first, id, "submission", Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("words_without_consent"));
    }

    @Test
    void who_neither_received_nor_runs_it_goes_on_from_no_record_but_the_office_does_for_a_member() {
        var here = ReceptionFixture.at(venue);
        var scene = new ProposalScene(venue, here.first);
        var record = heard(here);
        for (var other : List.of(here.second, scene.cosigner)) {
            from(scene, other, "reception_record", record, Map.of("wordsAllowed", true))
                    .statusCode(422)
                    .body("violations[0].code", equalTo("unknown_origin"));
        }
        var origin = Map.of("kind", "reception_record", "id", record, "wordsAllowed", true);
        var body = new HashMap<String, Object>(Map.of("sessionId", scene.session, "origin", origin));
        post(scene.office, "proposals", body)
                .statusCode(422)
                .body("violations[0].field", equalTo("memberId"), "violations[0].code", equalTo("required"));
        body.put("memberId", here.first.memberId());
        post(scene.office, "proposals", body)
                .statusCode(201)
                .body(
                        "situation",
                        equalTo(SPOKEN),
                        "proposerMemberId",
                        equalTo(here.first.memberId().toString()));
    }

    @Test
    void what_a_consultation_came_to_fills_it_and_nobody_has_to_be_asked() {
        var consulting = new ConsultationScene(venue);
        var scene = new ProposalScene(venue, consulting.member);
        var consultation = consulting.minuted();
        var id = id(from(scene, consulting.member, "consultation", consultation, Map.of())
                .statusCode(201)
                .body("subject", equalTo("老楼加装电梯怎样一致"), "situation", equalTo("一单元先行试点，补偿办法另议。"))
                .body("recommendations", containsString("一单元试点加装：完成勘察、公示和开工手续。"))
                .body("wordsConsent", equalTo("not_needed"), "allowedActions", hasItem("submission"))
                .body(
                        "origins.kind",
                        hasItems("topic", "consultation"),
                        "origins.id",
                        hasItem(consultation.toString())));
        get(consulting.clerk, "consultations/" + consultation)
                .body("lineage.kind", hasItem("proposal"), "lineage.id", hasItem(id.toString()));
        write(consulting.member, id, Map.of("sessionId", scene.session, "text", scene.text(Map.of())));
        scene.does(consulting.member, id, "submission", Map.of()).statusCode(200);
    }

    @Test
    void a_consultation_that_was_not_minuted_or_was_somebody_elses_is_no_origin() {
        var consulting = new ConsultationScene(venue);
        var scene = new ProposalScene(venue, consulting.member);
        from(scene, consulting.member, "consultation", consulting.noticed(Map.of()), Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_origin"));
        from(scene, scene.cosigner, "consultation", consulting.minuted(), Map.of())
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown_origin"));
    }

    private static void write(Staff who, UUID id, Map<String, ?> body) {
        who.calls()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/proposals/" + id)
                .then()
                .statusCode(200);
    }
}
