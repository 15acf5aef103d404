package org.mashangjian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.VenueFixture;

/** A list that is taken away holds no contact, and of requests those alone that whoever takes it may see (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportCanaryTest {
    private static final String NAME = "诸葛康纳";
    private static final String PHONE = "13687654327";
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
                clerk, Staff.chief(venue), member, Staff.office(venue), Staff.dispatcher(venue), Staff.officer(unit))) {
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
                Staff.leader(venue))) {
            callers.put(foreign, false);
        }
        callers.forEach((staff, theirs) -> {
            var taken = export(staff);
            PlainDump.assertAbsent(secrets, "export of " + staff.name(), taken);
            assertEquals(theirs, taken.contains(filed.number()), staff.name());
        });
    }

    /** The file, or the refusal. */
    private static String export(Staff staff) {
        var made =
                staff.calls().body(Map.of("list", "requests", "format", "csv")).post("/api/v1/exports");
        var answer = made.statusCode() == 201
                ? staff.calls().get("/api/v1/exports/" + made.jsonPath().getString("id"))
                : made;
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
