package org.mashangjian.consultation;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A venue with everybody who consults there; what a test cares about it says itself. */
public final class ConsultationScene {
    public final Venue venue;
    public final Staff clerk;
    public final Staff chief;
    public final Staff office;
    public final Staff leader;
    public final Staff member;
    public final Unit unit;
    public final Staff officer;

    public ConsultationScene() {
        this(VenueFixture.in(CommitteeFixture.ofCounty()).open());
    }

    public ConsultationScene(Venue venue) {
        this.venue = venue;
        clerk = Staff.clerk(venue);
        chief = Staff.chief(venue);
        office = Staff.office(venue);
        leader = Staff.leader(venue);
        member = Staff.member(venue);
        unit = UnitFixture.at(venue);
        officer = Staff.officer(unit);
    }

    public static ValidatableResponse post(Staff who, String path, Map<String, ?> body) {
        return who.calls().body(body).post("/api/v1/" + path).then();
    }

    public static ValidatableResponse get(Staff who, String path) {
        return who.calls().get("/api/v1/" + path).then();
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** A call of the venue, open today to everybody. */
    public UUID call(String... sources) {
        var body = Map.of(
                "venueId",
                venue.id(),
                "title",
                "二〇二七年协商议题征集",
                "description",
                "请提出您关心的公共事务。",
                "sources",
                sources.length == 0 ? List.of("open_call", "member", "party_government") : List.of(sources),
                "opensOn",
                today().toString(),
                "closesOn",
                today().plusDays(20).toString());
        return id(post(clerk, "topic-calls", body).statusCode(201));
    }

    public static Map<String, Object> proposal() {
        var body = new HashMap<String, Object>();
        body.put("title", "老旧小区加装电梯");
        body.put("situation", "三号院六栋楼都没有电梯，七十岁以上的老人有四十多位。");
        body.put("suggestion", "先在意见一致的单元试点。");
        return body;
    }

    /** A topic of the venue, put forward by its clerk. */
    public UUID topic() {
        var body = proposal();
        body.put("venueId", venue.id());
        return id(post(clerk, "topics", body).statusCode(201));
    }

    /** One that a consultation can be planned about. */
    public UUID approvedTopic() {
        var id = topic();
        post(clerk, "topics/" + id + "/screening", Map.of()).statusCode(200);
        post(chief, "topics/" + id + "/approval", Map.of("publicTitle", "老楼装电梯", "publicSummary", "怎样让意见不一的单元装上电梯。"))
                .statusCode(200);
        return id;
    }

    /** A plan that notice can be given of. @param changes put in place of what it holds */
    public Map<String, Object> plan(Map<String, ?> changes) {
        var plan = new HashMap<String, Object>();
        plan.put("title", "老楼加装电梯怎样一致");
        plan.put("format", "meeting");
        plan.put("visibility", "public");
        plan.put("plan", "先听住户，再听部门，最后逐项议。");
        plan.put("place", "社区协商议事室");
        plan.put(
                "startsAt",
                Instant.now()
                        .plus(40, ChronoUnit.DAYS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        plan.put("participants", participants());
        plan.putAll(changes);
        return plan;
    }

    private List<Map<String, Object>> participants() {
        return new ArrayList<>(List.of(
                Map.of("kind", "member", "memberId", member.memberId()),
                Map.of("kind", "unit", "unitId", unit.id()),
                Map.of("kind", "resident", "name", "三号院住户代表")));
    }

    public UUID planned(Map<String, ?> changes) {
        return id(post(clerk, "consultations", Map.of("topicId", approvedTopic(), "plan", plan(changes)))
                .statusCode(201));
    }

    public UUID micro() {
        var body = Map.of("venueId", venue.id(), "micro", true, "plan", plan(Map.of("title", "楼道堆物怎么管")));
        return id(post(clerk, "consultations", body).statusCode(201));
    }

    public ValidatableResponse does(Staff who, UUID id, String verb, Map<String, ?> body) {
        return post(who, "consultations/" + id + "/" + verb, body);
    }

    public UUID noticed(Map<String, ?> changes) {
        var id = planned(changes);
        does(clerk, id, "research", Map.of()).statusCode(200);
        does(clerk, id, "notice", Map.of()).statusCode(200);
        return id;
    }

    /** Held and minuted, with one outcome for the unit. */
    public UUID minuted() {
        var id = noticed(Map.of());
        does(clerk, id, "opening", Map.of()).statusCode(200);
        does(clerk, id, "minutes", minutes()).statusCode(200);
        does(clerk, id, "outcomes", outcome()).statusCode(200);
        return id;
    }

    public UUID implementing() {
        var id = minuted();
        does(clerk, id, "submission", Map.of()).statusCode(200);
        does(leader, id, "decision", Map.of("decision", "adopted")).statusCode(200);
        does(clerk, id, "implementation", Map.of()).statusCode(200);
        return id;
    }

    public static Map<String, Object> minutes() {
        return Map.of(
                "content", "到会二十一人。一单元同意先行试点。",
                "consensus", "partial",
                "positions", List.of(Map.of("holder", "一楼住户", "content", "担心采光，要求补偿。")),
                "publicMinutes", "一单元先行试点，补偿办法另议。");
    }

    public Map<String, Object> outcome() {
        return Map.of(
                "title", "一单元试点加装",
                "content", "完成勘察、公示和开工手续。",
                "unitId", unit.id(),
                "dueOn", today().plusDays(60).toString(),
                "indicator", "已装电梯的单元",
                "indicatorUnit", "个",
                "before", 0);
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    /** The one outcome of it. */
    public UUID outcomeOf(UUID id) {
        return UUID.fromString(get(clerk, "consultations/" + id).extract().path("outcomes[0].id"));
    }

    /** That party's id in it. */
    public UUID participant(UUID id, int position) {
        return UUID.fromString(get(clerk, "consultations/" + id).extract().path("participants[" + position + "].id"));
    }
}
