package org.mashangjian.request.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** A member's ledger is taken away by whom it is shown to, with the lines that it shows them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemberLedgerExportTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff member = Staff.member(venue);

    @Inject
    Sql sql;

    @Test
    void it_holds_what_the_reader_is_shown() {
        var here = inTheirHands(venue);
        var there = inTheirHands(VenueFixture.station().open());
        assertEquals(List.of(here, there), numbers(member, Map.of()));
        assertEquals(List.of(here), numbers(Staff.clerk(venue), Map.of()));
        assertEquals(List.of(), numbers(member, Map.of("state", "closed")));
    }

    @Test
    void nobody_else_takes_it_away() {
        inTheirHands(venue);
        made(Staff.member(venue), Map.of(), 403);
        made(Staff.clerk(VenueFixture.station().open()), Map.of(), 403);
        made(member, Map.of("venueId", venue.id()), 403);
    }

    private String inTheirHands(Venue at) {
        var filed = RequestFixture.at(at).submit();
        sql.run("UPDATE request SET assignee_member_id = ? WHERE id = ?", member.memberId(), filed.id());
        return filed.number();
    }

    private List<String> numbers(Staff staff, Map<String, ?> filter) {
        var file = new Office(staff.token())
                .gets("exports/" + made(staff, filter, 201))
                .statusCode(200);
        return file.extract()
                .body()
                .asString()
                .lines()
                .skip(1)
                .map(it -> it.split(",")[0])
                .toList();
    }

    private String made(Staff staff, Map<String, ?> filter, int status) {
        var body = new HashMap<String, Object>(filter);
        body.putAll(Map.of("list", "ledger", "format", "csv", "memberId", member.memberId()));
        return new Office(staff.token())
                .posts("exports", body)
                .statusCode(status)
                .extract()
                .path("id");
    }
}
