package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.VenueFixture;

/** A list that is taken away holds no contact, and of requests those alone that whoever takes it may see (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportCanaryTest {
    private static final String NAME = "诸葛康纳";
    private static final String PHONE = "13687654327";
    private static final String SAID = "三单元翠金鸟飞。";
    private static final String EMAIL = "canary.e9@example.com";

    @Test
    void every_role_takes_away_what_is_theirs_and_no_contact() {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var sibling = VenueFixture.in(committee).open();
        var elsewhere = VenueFixture.station().open();
        var unit = UnitFixture.at(venue);
        var clerk = Staff.clerk(venue);
        var member = Staff.member(venue);
        var filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", NAME, "phone", PHONE, "email", EMAIL))
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()))
                .statusCode(200);
        member.does("start", filed.id()).statusCode(200);
        clerk.does("dispatch", filed.id(), Map.of("leadUnitId", unit.id())).statusCode(200);
        var secrets = List.of(NAME, PHONE, PHONE.substring(2), EMAIL, filed.receipt());
        var callers = new LinkedHashMap<Staff, Boolean>();
        for (var theirs : List.of(
                clerk,
                Staff.chief(venue),
                member,
                Staff.office(venue),
                Staff.leader(venue),
                Staff.dispatcher(venue),
                Staff.officer(unit))) {
            callers.put(theirs, true);
        }
        for (var foreign : List.of(
                Staff.clerk(sibling),
                Staff.chief(elsewhere),
                Staff.member(venue),
                Staff.office(elsewhere),
                Staff.dispatcher(elsewhere),
                Staff.officer(UnitFixture.at(venue)),
                Staff.administrator(venue),
                Staff.leader(elsewhere))) {
            callers.put(foreign, false);
        }
        callers.forEach((staff, theirs) -> {
            var taken = export(staff);
            PlainDump.assertAbsent(secrets, "export of " + staff.name(), taken);
            assertEquals(theirs, taken.contains(filed.number()), staff.name());
        });
    }

    @Test
    void who_came_to_a_reception_is_in_no_file_but_their_name_for_those_who_receive() {
        var committee = CommitteeFixture.ofCounty();
        var venue = VenueFixture.in(committee).open();
        var elsewhere = VenueFixture.station().open();
        var here = ReceptionFixture.at(venue);
        var day = here.open(5);
        var visitor = ReceptionFixture.visitor(PHONE);
        visitor.put("name", NAME);
        var came = Booked.of(ReceptionFixture.post(here.clerk, day + "/walk-ins", visitor));
        came.doneBy(here.first, "reception", Map.of("content", SAID)).statusCode(201);
        var receive = List.of(here.clerk, here.chief, here.first, Staff.office(venue));
        var foreign = List.of(
                Staff.clerk(VenueFixture.in(committee).open()),
                Staff.chief(elsewhere),
                Staff.member(venue),
                Staff.office(elsewhere),
                Staff.administrator(venue),
                Staff.dispatcher(venue),
                Staff.officer(UnitFixture.at(venue)));
        var contact = List.of(PHONE, PHONE.substring(2), came.receipt());
        for (var staff : Stream.concat(receive.stream(), foreign.stream()).toList()) {
            var booked = export(staff, "appointments", day);
            var said = export(staff, "reception_records", day);
            PlainDump.assertAbsent(contact, "appointments of " + staff.name(), booked);
            PlainDump.assertAbsent(contact, "records of " + staff.name(), said);
            PlainDump.assertAbsent(List.of(NAME), "records of " + staff.name(), said);
            assertEquals(receive.contains(staff), booked.contains(NAME), staff.name());
            assertEquals(receive.contains(staff), said.contains(SAID), staff.name());
        }
    }

    @Test
    void topics_consultations_and_statements_are_in_the_files_of_those_who_run_them_alone() {
        var venue = VenueFixture.in(CommitteeFixture.ofCounty()).open();
        var scene = new ConsultationScene(venue);
        var proposal = ConsultationScene.proposal();
        proposal.put("title", "翠金鸟议题");
        proposal.put("callId", scene.call());
        proposal.put("consentVersion", RequestFixture.CONSENT);
        var proposed = given().contentType("application/json")
                .body(proposal)
                .post("/api/v1/topics")
                .then()
                .statusCode(201);
        scene.planned(Map.of("title", "翠金鸟协商", "visibility", "private"));
        var discussion = DiscussionFixture.at(venue).openBy(scene.clerk);
        var said = discussion.hears("翠金鸟发言：补偿要先说清楚。");
        var receipts = List.<String>of(proposed.extract().path("receipt"), said.receipt());
        var lists = Map.of(
                "翠金鸟议题", Map.of("list", "topics", "format", "csv", "venueId", venue.id()),
                "翠金鸟协商", Map.of("list", "consultations", "format", "csv", "venueId", venue.id()),
                "翠金鸟发言", Map.of("list", "statements", "format", "csv", "discussionId", discussion.id()));
        var theirs = List.of(scene.clerk, scene.chief, scene.office);
        var foreign = List.of(
                Staff.clerk(VenueFixture.in(CommitteeFixture.ofCounty()).open()),
                Staff.office(VenueFixture.station().open()),
                Staff.member(venue),
                Staff.dispatcher(venue),
                Staff.officer(UnitFixture.at(venue)),
                Staff.administrator(venue));
        lists.forEach((words, asked) -> {
            for (var staff : Stream.concat(theirs.stream(), foreign.stream()).toList()) {
                var taken = export(staff, asked);
                PlainDump.assertAbsent(receipts, words + " of " + staff.name(), taken);
                assertEquals(theirs.contains(staff), taken.contains(words), words + " of " + staff.name());
            }
        });
    }

    private static String export(Staff staff) {
        return export(staff, Map.of("list", "requests", "format", "csv"));
    }

    private static String export(Staff staff, String list, UUID day) {
        return export(staff, Map.of("list", list, "format", "csv", "receptionDayId", day));
    }

    /** The file, or the refusal. */
    private static String export(Staff staff, Map<String, ?> asked) {
        var made = staff.calls().body(asked).post("/api/v1/exports");
        var answer = made.statusCode() == 201
                ? staff.calls().get("/api/v1/exports/" + made.jsonPath().getString("id"))
                : made;
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
