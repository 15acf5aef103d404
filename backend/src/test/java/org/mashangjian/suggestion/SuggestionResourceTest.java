package org.mashangjian.suggestion;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.member.MemberFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.search.SearchTerms;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SuggestionResourceTest {
    @Inject
    Sql sql;

    @Test
    void who_fits_comes_first_with_the_reasons() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue)
                .named("马淑芳")
                .of("medicine_health", "社区医疗")
                .onDutyToday()
                .place();
        MemberFixture.at(venue).named("石国栋").place();
        suggest(venue, "家里暖气不热，才十四度")
                .body("category.code", equalTo("urban.heating"))
                .body("category.areaName", equalTo("城乡建设"))
                .body("members.name", contains("石国栋", "马淑芳"))
                .body("members[0].elsewhere", equalTo(false))
                .body("members[0].reasons", hasItem("界别相符：环境资源界"))
                .body("members[0].reasons", hasItem("熟悉：供热"))
                .body("members[1].onDuty", equalTo(true));
    }

    @Test
    void where_nobody_of_the_venue_fits_the_county_is_asked() {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var other = VenueFixture.in(committee).named("别处工作站").open();
        MemberFixture.at(venue)
                .named("马淑芳")
                .of("medicine_health", "社区医疗")
                .onDutyToday()
                .place();
        MemberFixture.at(other).named("石国栋").place();
        MemberFixture.at(other).named("休假的").onLeaveToday().place();
        suggest(venue, "家里暖气不热，才十四度")
                .body("members.name", contains("石国栋", "马淑芳"))
                .body("members[0].elsewhere", equalTo(true))
                .body("members[0].venueName", equalTo("别处工作站"))
                .body("members[0].reasons", hasItem("在别处：别处工作站"));
    }

    @Test
    void similar_open_requests_of_the_venue_come_before_the_countys() {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var other = VenueFixture.in(committee).named("别处工作站").open();
        var there = published(other, "三号楼暖气不热", "家里暖气不热，老人冻得睡不着", true);
        var here = published(venue, "暖气一直不热", "十四度，给供热公司打过电话", true);
        published(venue, "路灯不亮", "巷子口的路灯坏了两个月", true);
        published(venue, "暖气不热", "家里暖气不热，已经修好了", false);
        suggest(venue, "家里暖气不热，才十四度")
                .body("similar.id", contains(here.toString(), there.toString()))
                .body("similar[0].state", equalTo("accepted"))
                .body("similar[0].title", equalTo("暖气一直不热"));
    }

    @Test
    void what_is_answered_to_a_draft_is_not_kept_as_its_resource_says_nothing() {
        suggest(VenueFixture.station().open(), "停车难").header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void words_without_a_subject_get_no_guess_and_no_stranger() {
        var venue = VenueFixture.station().open();
        MemberFixture.at(venue).place();
        suggest(venue, "xyz")
                .body("category", nullValue())
                .body("members", hasSize(1))
                .body("similar", empty());
    }

    @Test
    void a_code_stands_for_its_venue_and_broken_drafts_are_422() {
        var venue = VenueFixture.station().open();
        post(Map.of("qrCode", QrCodeFixture.at(venue), "content", "停车难")).statusCode(200);
        post(Map.of("qrCode", QrCodeFixture.revokedAt(venue), "content", "停车难"))
                .statusCode(422)
                .body("violations[0].code", equalTo("revoked_qr_code"));
        post(Map.of("venueId", UUID.randomUUID(), "content", "停车难")).statusCode(422);
        post(Map.of("content", "停车难")).statusCode(422).body("violations[0].code", equalTo("one_of_qr_code_or_venue"));
        post(Map.of("venueId", venue.id())).statusCode(422).body("violations[0].field", equalTo("content"));
        post(Map.of("venueId", venue.id(), "content", "x", "more", 1)).statusCode(400);
        suggest(venue, "😀'\"; drop table request; -- <b>\n").body("similar", empty());
    }

    private ValidatableResponse suggest(Venue venue, String content) {
        return post(Map.of("venueId", venue.id(), "content", content)).statusCode(200);
    }

    private static ValidatableResponse post(Object draft) {
        return given().contentType(ContentType.JSON)
                .body(draft)
                .post("/api/v1/requests/suggestions")
                .then();
    }

    private UUID published(Venue venue, String title, String content, boolean open) {
        var id = Ids.next();
        sql.run(
                """
                INSERT INTO request (id, version, number, committee_id, venue_id, division_code, channel, title, content,
                    urgency, public_wanted, about_staff, wants_reply, has_phone, consent_version, state, examiner,
                    submitted_at, updated_at, state_since, due_at, receipt_hash, submission_key_hash, body_hash, terms)
                VALUES (?, 0, ?, ?, ?, ?, 'web', ?, ?, 'normal', true, false, false, false, '2026-11', 'accepted', 'venue',
                    now(), now(), now(), now(), '', ?, '', '')
                """,
                id,
                "T-" + id,
                venue.committeeId(),
                venue.id(),
                venue.divisionCode(),
                title,
                content,
                id.toString().getBytes(StandardCharsets.UTF_8));
        sql.run(
                """
                INSERT INTO public_request (request_id, published_at, venue_id, committee_id, division_code, title, content,
                    open, terms)
                VALUES (?, now(), ?, ?, ?, ?, ?, ?, array_to_tsvector(?::text[]))
                """,
                id,
                venue.id(),
                venue.committeeId(),
                venue.divisionCode(),
                title,
                content,
                open,
                SearchTerms.of(title, content));
        return id;
    }
}
