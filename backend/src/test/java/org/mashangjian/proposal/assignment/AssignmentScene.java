package org.mashangjian.proposal.assignment;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A committee with a session, filed proposals, and everybody who handles them; what a test cares about it says itself. */
public final class AssignmentScene {
    private static final String SESSION = """
            INSERT INTO proposal_session (id, version, committee_id, term_number, number, opens_at, closes_at, filed, made_by, made_at, updated_at)
            VALUES (?, 0, ?, 15, ?, now() - interval '30 days', now() + interval '30 days', 0, ?, now(), now())
            """;
    private static final String NUMBER = "UPDATE proposal_session SET filed = filed + 1 WHERE id = ? RETURNING filed";
    private static final String FILED = """
            INSERT INTO proposal (id, version, committee_id, session_id, state, kind, category, proposer_account_id, proposer_member_id,
                                  proposer_name, subject, situation, recommendations, drafted_at, updated_at, state_since, submitted_at,
                                  filing_number, filed_at, words_consent)
            VALUES (?, 0, ?, ?, 'filed', 'member', 'resources_and_environment', ?, ?, '石国栋', ?, '河道两岸缺少步道。', '分段修建步道。',
                    now(), now(), now(), now(), ?, now(), 'not_needed')
            """;

    /** Several scenes may be of one committee. */
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    public final Venue venue;
    public final Staff office;
    public final Staff leader;
    public final Staff dispatcher;
    public final Staff member;
    public final Unit unit;
    public final Staff officer;
    public final Unit second;
    public final Staff secondOfficer;
    public final UUID session = Ids.next();
    private final Sql sql = Arc.container().instance(Sql.class).get();

    public AssignmentScene() {
        this(VenueFixture.in(CommitteeFixture.ofCounty()).open());
    }

    public AssignmentScene(Venue venue) {
        this(venue, Staff.member(venue), UnitFixture.at(venue, "市水务局" + UUID.randomUUID()), null);
    }

    /** @param member whose proposals they are; @param officer of the unit, or null for a new one */
    public AssignmentScene(Venue venue, Staff member, Unit unit, Staff officer) {
        this.venue = venue;
        this.member = member;
        this.unit = unit;
        this.officer = officer == null ? Staff.officer(unit) : officer;
        office = Staff.office(venue);
        leader = Staff.leader(venue);
        dispatcher = Staff.dispatcher(venue);
        second = UnitFixture.at(venue, "市城管局" + UUID.randomUUID());
        secondOfficer = Staff.officer(second);
        sql.run(SESSION, session, venue.committeeId(), NUMBERS.incrementAndGet(), office.accountId());
    }

    public static ValidatableResponse post(Staff who, String path, Map<String, ?> body) {
        return ConsultationScene.post(who, path, body);
    }

    public static ValidatableResponse get(Staff who, String path) {
        return ConsultationScene.get(who, path);
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public UUID filed() {
        return filed(member);
    }

    /** A filed proposal of that member. */
    public UUID filed(Staff by) {
        return filed(by, "修建黄河步道");
    }

    public UUID filed(Staff by, String subject) {
        var id = Ids.next();
        var number = sql.one(NUMBER, row -> row.integer(1), session).orElseThrow();
        sql.run(FILED, id, venue.committeeId(), session, by.accountId(), by.memberId(), subject, number);
        return id;
    }

    public ValidatableResponse assign(UUID proposal, Map<String, ?> body) {
        return post(dispatcher, "proposals/" + proposal + "/assignment", body);
    }

    /** To the unit alone. */
    public UUID assigned() {
        return assigned(Map.of("leadUnitId", unit.id()));
    }

    /** A proposal that was assigned so. */
    public UUID assigned(Map<String, ?> body) {
        var id = filed();
        assign(id, body).statusCode(200);
        return id;
    }

    /** That unit's part, of the latest round. */
    public UUID part(UUID proposal, Unit of) {
        return sql.one(
                        "SELECT id FROM proposal_assignment WHERE proposal_id = ? AND unit_id = ? ORDER BY round DESC LIMIT 1",
                        row -> row.uuid(1),
                        proposal,
                        of.id())
                .orElseThrow();
    }

    public static ValidatableResponse does(Staff who, UUID part, String verb, Map<String, ?> body) {
        return post(who, "proposal-assignments/" + part + "/" + verb, body);
    }

    /** Signed for and the proposer contacted, by that officer. */
    public void contacted(UUID part, Staff by) {
        does(by, part, "signing", Map.of()).statusCode(200);
        does(by, part, "contact", Map.of("content", "电话联系，约定面商时间。")).statusCode(200);
    }

    public static Map<String, Object> reply(String resultClass) {
        var body = new HashMap<String, Object>();
        body.put("resultClass", resultClass);
        body.put("number", "水函〔2026〕12号");
        body.put("content", "步道一期已列入年度计划。\n二期正在勘察。");
        if (resultClass.equals("b")) {
            body.put("promise", "建成一期三公里");
            body.put("promisedOn", today().plusDays(90).toString());
        }
        return body;
    }

    /** Replied to by the one unit that has it. */
    public UUID replied(String resultClass) {
        var id = assigned();
        replyBy(id, unit, officer, resultClass);
        return id;
    }

    public void replyBy(UUID proposal, Unit of, Staff by, String resultClass) {
        var part = part(proposal, of);
        contacted(part, by);
        does(by, part, "reply", reply(resultClass)).statusCode(200);
    }

    /** The proposer is asked. */
    public UUID asked(String resultClass) {
        var id = replied(resultClass);
        post(office, "proposals/" + id + "/feedback-request", Map.of()).statusCode(200);
        return id;
    }

    public static Map<String, Object> rating(String process, String result) {
        return Map.of("processRating", process, "resultRating", result, "comment", "办理认真");
    }

    public String state(UUID proposal) {
        return sql.one("SELECT state FROM proposal WHERE id = ?", row -> row.string(1), proposal)
                .orElseThrow();
    }

    /** How often that was said of a unit's part or a proposal. */
    public long told(UUID subject, String kind) {
        return sql.one(
                        "SELECT count(*) FROM history_entry WHERE subject_id = ? AND kind = ?",
                        row -> row.number(1),
                        subject,
                        kind)
                .orElseThrow();
    }

    public List<String> states(UUID proposal) {
        return sql.list(
                "SELECT state FROM proposal_assignment WHERE proposal_id = ? ORDER BY round, id",
                row -> row.string(1),
                proposal);
    }
}
