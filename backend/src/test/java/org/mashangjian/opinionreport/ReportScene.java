package org.mashangjian.opinionreport;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.committee.Committee;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A county's committee under a city's and a province's, with everybody who has to do with its reports. */
public final class ReportScene {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** The code of the county, which all three stand over. */
    public final String division;

    public final Committee province;
    public final Committee city;
    public final Venue venue;
    public final Staff member;
    public final Staff clerk;
    public final Staff chief;
    public final Staff office;
    public final Staff leader;
    public final Staff cityOffice;
    public final Unit unit;
    public final Staff officer;
    public final Unit cityUnit;
    public final Staff cityOfficer;

    public ReportScene() {
        var founded = CommitteeFixture.ofCounty();
        division = founded.division();
        province = above(Committee.Level.province, null, founded.division());
        city = above(Committee.Level.city, province, founded.division());
        Arc.container()
                .instance(Sql.class)
                .get()
                .run(
                        "UPDATE committee SET parent_id = ? WHERE id = ?",
                        city.id(),
                        founded.committee().id());
        venue = VenueFixture.in(founded).open();
        var cityVenue = VenueFixture.in(new CommitteeFixture.Founded(city, founded.division()))
                .open();
        member = Staff.member(venue);
        clerk = Staff.clerk(venue);
        chief = Staff.chief(venue);
        office = Staff.office(venue);
        leader = Staff.leader(venue);
        unit = UnitFixture.at(venue);
        officer = Staff.officer(unit);
        cityOffice = Staff.office(cityVenue);
        cityUnit = UnitFixture.at(cityVenue);
        cityOfficer = Staff.officer(cityUnit);
    }

    private static Committee above(Committee.Level level, Committee parent, String division) {
        var count = COUNT.incrementAndGet();
        var code = "Q" + (char) ('A' + count / 676 % 26) + (char) ('A' + count / 26 % 26) + (char) ('A' + count % 26);
        return QuarkusTransaction.requiringNew()
                .call(() -> Committee.found(
                        code, level + "政协", "中国人民政治协商会议" + level + "委员会", level, division, parent, "0931-5550998"));
    }

    public static ValidatableResponse post(Staff who, String path, Map<String, ?> body) {
        return who.calls().body(body).post("/api/v1/" + path).then();
    }

    public static ValidatableResponse get(Staff who, String path) {
        return who.calls().get("/api/v1/" + path).then();
    }

    /** Wherever they are. */
    public static UUID issuedBy(Staff author, Staff examiner) {
        var id = id(post(author, "opinion-reports", text()).statusCode(201));
        var path = "opinion-reports/" + id;
        post(author, path + "/submission", Map.of()).statusCode(200);
        post(examiner, path + "/screening", Map.of()).statusCode(200);
        post(examiner, path + "/revisions", revision()).statusCode(200);
        post(examiner, path + "/issue", Map.of()).statusCode(200);
        return id;
    }

    public ValidatableResponse does(Staff who, UUID id, String verb, Map<String, ?> body) {
        return post(who, "opinion-reports/" + id + "/" + verb, body);
    }

    public ValidatableResponse decides(Staff who, UUID adoption, String verb, Map<String, ?> body) {
        return post(who, "adoptions/" + adoption + "/" + verb, body);
    }

    public static UUID id(ValidatableResponse answer) {
        return UUID.fromString(answer.extract().path("id"));
    }

    public static UUID id(ValidatableResponse answer, String path) {
        return UUID.fromString(answer.extract().path(path));
    }

    public static Map<String, Object> text() {
        var body = new HashMap<String, Object>();
        body.put("confidentialityConfirmed", true);
        body.put("visibility", "public");
        body.put("title", "完善老旧小区电动车充电设施");
        body.put("situation", "辖区二十三个老旧小区只有六处集中充电点，飞线充电屡禁不止，去年发生三起险情。");
        body.put("analysis", "产权分散，电力增容费用无人承担。");
        body.put("recommendations", "由街道牵头统一选址，供电部门减免增容费，物业负责日常管理。");
        return body;
    }

    public UUID drafted() {
        return drafted(Map.of());
    }

    /** A draft of the member. @param changes put in place of what it holds */
    public UUID drafted(Map<String, ?> changes) {
        var body = text();
        body.putAll(changes);
        return id(post(member, "opinion-reports", body).statusCode(201));
    }

    public UUID submitted(Map<String, ?> changes) {
        var id = drafted(changes);
        does(member, id, "submission", Map.of()).statusCode(200);
        return id;
    }

    public UUID screened(Map<String, ?> changes) {
        var id = submitted(changes);
        does(office, id, "screening", Map.of()).statusCode(200);
        return id;
    }

    public static Map<String, Object> revision() {
        return Map.of(
                "title", "关于完善老旧小区电动车充电设施的建议",
                "situation", "我区二十三个老旧小区只有六处集中充电点，去年发生三起险情。",
                "analysis", "产权分散，电力增容费用无人承担。",
                "recommendations", "由街道牵头统一选址，供电部门减免增容费，物业负责日常管理。",
                "note", "精简情况，规范标题");
    }

    public UUID edited(Map<String, ?> changes) {
        var id = screened(changes);
        does(office, id, "revisions", revision()).statusCode(200);
        return id;
    }

    public UUID issued() {
        return issued(Map.of());
    }

    public UUID issued(Map<String, ?> changes) {
        var id = edited(changes);
        does(leader, id, "issue", Map.of()).statusCode(200);
        return id;
    }

    /** Forwarded to that level; above the city nobody is in this system but the province. @return the adoption */
    public UUID forwarded(UUID id, String level) {
        does(office, id, "forwarding", Map.of("level", level, "receiver", "党委办公室"))
                .statusCode(200);
        return adoption(id, level);
    }

    public UUID adoption(UUID id, String level) {
        return UUID.fromString(get(office, "opinion-reports/" + id)
                .extract()
                .path("adoptions.find { it.level == '" + level + "' }.id"));
    }

    /** Forwarded to the city and adopted there. @return the adoption */
    public UUID adopted(UUID id) {
        var adoption = forwarded(id, "city");
        decides(cityOffice, adoption, "decision", Map.of("adopted", true)).statusCode(200);
        return adoption;
    }
}
