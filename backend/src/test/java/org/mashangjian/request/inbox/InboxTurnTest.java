package org.mashangjian.request.inbox;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.Unit;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Whose move is next: at each step of a request's way exactly those whose it is find it under "my turn". */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InboxTurnTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final Staff chief = Staff.chief(venue);
    private final Staff office = Staff.office(venue);
    private final Staff member = Staff.member(venue);
    private final Staff dispatcher = Staff.dispatcher(venue);
    private final Unit unit = UnitFixture.at(venue, "市热力公司");
    private final Staff officer = Staff.officer(unit);
    private RequestFixture.Filed filed;

    @BeforeEach
    void file() {
        filed = RequestFixture.at(venue).submit();
    }

    @Test
    void from_the_venue_to_the_member_to_the_unit_and_back() {
        isTurnOf(clerk, chief);
        clerk.does("acceptance", filed.id());
        isTurnOf(clerk, chief);
        clerk.does("assignment", filed.id(), Map.of("memberId", member.memberId()));
        isTurnOf(member);
        member.does("start", filed.id());
        isTurnOf(member);
        member.does("extension", filed.id(), Map.of("workdays", 3, "reason", "等材料"));
        isTurnOf(member, chief);
        chief.does("extension", filed.id(), Map.of("workdays", 3, "reason", "同意"));
        clerk.does("dispatch", filed.id(), Map.of());
        isTurnOf(office, dispatcher);
        dispatcher.does("dispatch", filed.id(), Map.of("leadUnitId", unit.id()));
        isTurnOf(officer);
        officer.does("objection", filed.id(), Map.of("reason", "不归我们"));
        isTurnOf(office, dispatcher);
        dispatcher.does("designation", filed.id(), Map.of("leadUnitId", unit.id(), "reason", "归你们"));
        officer.does("answer", filed.id(), Map.of("content", "已修好")).statusCode(200);
        isTurnOf();
        filed.says("no");
        isTurnOf(member);
    }

    @Test
    void what_is_about_the_venues_own_staff_is_the_offices_turn() {
        clerk.does("answer", filed.id(), Map.of("content", "好了"));
        filed = RequestFixture.at(venue).with("aboutStaff", true).submit();
        isTurnOf(office);
        office.does("acceptance", filed.id());
        isTurnOf(office);
    }

    /** Nobody else finds anything there. */
    private void isTurnOf(Staff... turn) {
        for (var staff : new Staff[] {clerk, chief, office, member, dispatcher, officer}) {
            var isTheirs = List.of(turn).contains(staff);
            staff.calls()
                    .get("/api/v1/requests?assignee=my_turn")
                    .then()
                    .statusCode(200)
                    .body("items.id", isTheirs ? contains(filed.id().toString()) : empty());
        }
    }
}
