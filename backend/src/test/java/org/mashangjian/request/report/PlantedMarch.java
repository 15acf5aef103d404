package org.mashangjian.request.report;

import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.unit.UnitFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** March 2025 of a venue, to be worked out by hand. */
final class PlantedMarch {
    private PlantedMarch() {}

    /** Ten requests of March and two of February; what is expected of them stands beside each. */
    static void plant(Venue venue, Staff member, Sql sql) {
        var month = new PlantedMonth(venue, sql);
        var own = member.accountId();
        var unit = UnitFixture.at(venue, "区供热管理站");
        var first = month.received("03-03", "03-10")
                .set("category_code", "urban.heating")
                .set("channel", "qr");
        // 2 days, 2 workdays; on time; solved, 5 and 4
        first.did("started", "03-04", own)
                .did("progress_reported", "03-04", own)
                .did("progress_reported", "03-05 09:00", own);
        first.did("message_sent", "03-05 09:30", own)
                .answered("03-05", own)
                .did("confirmed", "03-08")
                .rated(5, 4);
        first.set("assignee_member_id", member.memberId());
        // over a weekend: 3 days, 1 workday; on time; partly, 4 and 3
        month.received("03-07", "03-14")
                .set("category_code", "urban.heating")
                .set("channel", "qr")
                .set("grid_cell", "G1")
                .did("started", "03-08", own)
                .answered("03-10", own)
                .did("partly_confirmed", "03-12")
                .rated(4, 3);
        // with a unit, twice: 17 days, 13 workdays; late; solved, 3
        month.received("03-03", "03-10")
                .set("category_code", "urban.heating")
                .set("channel", "qr")
                .set("grid_cell", "G1")
                .set("lead_unit_id", unit.id())
                .did("dispatched", "03-06")
                .did("designated", "03-08")
                .answered("03-20", null)
                .did("confirmed", "03-25")
                .rated(3, null);
        // first answer after 2 days, 2 workdays; reopened, answered again on time; solved, 5 and 5
        month.received("03-12", "03-22")
                .set("category_code", "urban.heating")
                .set("channel", "phone")
                .answered("03-14", null)
                .did("reopened", "03-15")
                .answered("03-18", null)
                .did("confirmed", "03-21")
                .rated(5, 5);
        // answered in April, so late and waiting at the end of March
        month.received("03-04", "03-11")
                .set("category_code", "a.one")
                .answered("04-02", null)
                .did("confirmed", "04-05");
        // never answered
        month.received("03-05", "03-12").set("category_code", "a.one");
        month.received("03-05", "03-12").set("category_code", "a.one").ended("declined", "03-06");
        month.received("03-06", "03-13").set("category_code", "b.two").ended("withdrawn", "03-08");
        // due in April
        month.received("03-31", "04-07").set("category_code", "b.two");
        month.received("03-09", "03-14").merged("03-10", first.id());
        // of February, answered on 4 March: 5 days, 3 workdays; on time; not solved, 2 and 1
        month.received("02-27", "03-06")
                .answered("03-04", null)
                .did("reopened", "03-10")
                .rated(2, 1);
        month.received("02-03", "02-12").answered("02-10", null).did("closed_unconfirmed", "03-03");
        RequestFixture.at(venue).with("aboutStaff", true).submit();
        sql.run("UPDATE request SET submitted_at = '2025-03-09Z' WHERE venue_id = ? AND about_staff", venue.id());
        new PlantedMonth(VenueFixture.station().open(), sql)
                .received("03-09", "03-12")
                .ended("withdrawn", "03-10");
    }
}
