package org.mashangjian.proposal;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A committee with a session that takes proposals, and everybody who has to do with them; what a test cares about it says itself. */
public final class ProposalScene {
    private static final int TERM = 15;
    private static final Map<UUID, AtomicInteger> NUMBERS = new ConcurrentHashMap<>();

    public final Venue venue;
    public final Staff office;
    public final Staff office2;
    public final Staff leader;
    public final Staff dispatcher;
    public final Staff member;
    public final Staff cosigner;
    public final Unit unit;
    public final Staff officer;
    public final UUID session;

    public ProposalScene() {
        this(VenueFixture.in(CommitteeFixture.ofCounty()).open());
    }

    public ProposalScene(Venue venue) {
        this(venue, Staff.member(venue));
    }

    /** @param member the one who writes proposals */
    public ProposalScene(Venue venue, Staff member) {
        this.venue = venue;
        this.member = member;
        office = Staff.office(venue);
        office2 = Staff.office(venue);
        leader = Staff.leader(venue);
        dispatcher = Staff.dispatcher(venue);
        cosigner = Staff.member(venue);
        unit = UnitFixture.at(venue);
        officer = Staff.officer(unit);
        session = session(Instant.now().minus(1, ChronoUnit.DAYS), Instant.now().plus(1, ChronoUnit.DAYS));
    }

    public static ValidatableResponse post(Staff who, String path, Map<String, ?> body) {
        return who.calls().body(body).post("/api/v1/" + path).then();
    }

    public static ValidatableResponse get(Staff who, String path) {
        return who.calls().get("/api/v1/" + path).then();
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    /** Another session of the committee's term, which takes proposals from then to then. */
    public UUID session(Instant opensAt, Instant closesAt) {
        return id(post(office, "plenary-sessions", window(entered(), opensAt, closesAt))
                .statusCode(201));
    }

    /** A session that the committee has entered among its terms; its number. */
    public int entered() {
        var number = NUMBERS.computeIfAbsent(venue.committeeId(), of -> new AtomicInteger())
                .incrementAndGet();
        Arc.container()
                .instance(Sql.class)
                .get()
                .run(
                        "INSERT INTO plenary_session (committee_id, term_number, number, opens_on, closes_on) VALUES (?, ?, ?, '2031-01-05', '2031-01-08')",
                        venue.committeeId(),
                        TERM,
                        number);
        return number;
    }

    public Map<String, Object> window(int number, Instant opensAt, Instant closesAt) {
        return new HashMap<>(Map.of(
                "committeeId", venue.committeeId(),
                "term", TERM,
                "number", number,
                "opensAt", opensAt.truncatedTo(ChronoUnit.SECONDS).toString(),
                "closesAt", closesAt.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /** Whole, so that it can be submitted. @param changes put in place of what it holds */
    public Map<String, Object> text(Map<String, ?> changes) {
        var text = new HashMap<String, Object>();
        text.put("kind", "member");
        text.put("category", "economy_and_construction");
        text.put("subject", "关于推进老旧小区加装电梯的提案");
        text.put("situation", "全区二〇〇〇年以前建成的六层以上住宅有四百多栋没有电梯。");
        text.put("analysis", "住户意见不一，补偿没有标准，部门各管一段。");
        text.put("recommendations", "一、出台补偿指导标准。二、设一个受理窗口。");
        text.put("suggestedUnitIds", List.of(unit.id()));
        text.putAll(changes);
        return text;
    }

    public Map<String, Object> body(Map<String, ?> changes) {
        return Map.of("sessionId", session, "text", text(changes));
    }

    public UUID draft() {
        return draft(Map.of());
    }

    public UUID draft(Map<String, ?> changes) {
        return id(post(member, "proposals", body(changes)).statusCode(201));
    }

    public ValidatableResponse does(Staff who, UUID id, String verb, Map<String, ?> body) {
        return post(who, "proposals/" + id + "/" + verb, body);
    }

    public UUID submitted() {
        return submitted(Map.of());
    }

    public UUID submitted(Map<String, ?> changes) {
        var id = draft(changes);
        does(member, id, "submission", Map.of()).statusCode(200);
        return id;
    }

    /** Being examined. */
    public UUID preliminary() {
        var id = submitted();
        does(office, id, "examination", Map.of()).statusCode(200);
        return id;
    }

    public UUID filed() {
        var id = preliminary();
        does(office, id, "filing", Map.of()).statusCode(200);
        return id;
    }

    public UUID notFiled() {
        var id = preliminary();
        does(office, id, "filing-rejection", rejection()).statusCode(200);
        return id;
    }

    public UUID returned() {
        var id = preliminary();
        does(office, id, "return", Map.of("reason", "请补充数据")).statusCode(200);
        return id;
    }

    public static Map<String, String> rejection() {
        return Map.of("reasonCode", "personal_petition", "reason", "反映的是一户的个案，请走信访渠道。");
    }

    public UUID invited() {
        var id = draft(Map.of("kind", "joint"));
        does(member, id, "cosigners", Map.of("memberIds", List.of(cosigner.memberId())))
                .statusCode(200);
        return id;
    }
}
