package org.mashangjian.request.report;

import java.util.Map;
import java.util.UUID;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Sql;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;

/** How a venue met people in March 2025 and a little in February: a day with three visitors, topics, consultations, statements. */
final class PlantedMeetings {
    private final Venue venue;
    private final Sql sql;

    private PlantedMeetings(Venue venue, Sql sql) {
        this.venue = venue;
        this.sql = sql;
    }

    /** In March: 1 day, 3 people, 4 topics, 2 approved, 2 consultations held, 2 statements. In February: 1 topic, 1 statement. */
    static void plant(Venue venue, Sql sql) {
        var month = new PlantedMeetings(venue, sql);
        month.reception();
        month.consulting();
        month.discussing();
    }

    private void reception() {
        var here = ReceptionFixture.at(venue);
        var day = here.open(5);
        for (var visitor = 0; visitor < 3; visitor++) {
            Booked.of(ReceptionFixture.post(here.clerk, day + "/walk-ins", ReceptionFixture.visitor(null)))
                    .doneBy(here.clerk, "reception", Map.of("content", "楼道照明坏了三个月。"))
                    .statusCode(201);
        }
        var off = here.planned(ReceptionFixture.inDays(12), 5);
        ReceptionFixture.post(here.chief, off + "/cancellation", Map.of("reason", "大雪"))
                .statusCode(200);
        held(day, "03-20", "closed");
        held(off, "03-21", "cancelled");
    }

    private void held(UUID day, String on, String state) {
        sql.run(
                "UPDATE reception_day SET starts_at = ?::timestamptz, ends_at = ?::timestamptz, state = ? WHERE id = ?",
                at(on, "09:00"),
                at(on, "11:30"),
                state,
                day);
    }

    private void consulting() {
        var scene = new ConsultationScene(venue);
        proposed(scene.topic(), "03-01");
        proposed(scene.topic(), "03-31");
        proposed(scene.topic(), "04-01");
        proposed(scene.approvedTopic(), "03-04");
        proposed(scene.topic(), "03-05");
        var earlier = scene.approvedTopic();
        proposed(earlier, "02-10");
        sql.run("""
                UPDATE history_entry SET at = ?::timestamptz
                WHERE kind = 'approved' AND subject_id IN (SELECT id FROM topic WHERE venue_id = ?)
                """, at("03-18", "10:00"), venue.id());
        for (var on : new String[] {"03-11", "03-12", "04-02"}) {
            var consultation = scene.micro();
            scene.does(scene.clerk, consultation, "opening", Map.of()).statusCode(200);
            sql.run("UPDATE consultation SET held_at = ?::timestamptz WHERE id = ?", at(on, "10:00"), consultation);
        }
        scene.micro();
    }

    private void proposed(UUID topic, String on) {
        sql.run("UPDATE topic SET proposed_at = ?::timestamptz WHERE id = ?", at(on, "00:30"), topic);
    }

    private void discussing() {
        var discussion = DiscussionFixture.at(venue).openBy(ReceptionFixture.at(venue).clerk);
        published(discussion.publishes("先摸清管线再动工").id(), "03-06");
        published(discussion.publishes("一楼不该出钱").id(), "02-27");
        var again = discussion.publishes("装在北面");
        again.moderated("rejection", Map.of("reasonCode", "unreadable")).statusCode(200);
        again.moderated("publication", Map.of()).statusCode(200);
        published(again.id(), "03-07");
        submitted(discussion.hears("政府补一点").id(), "03-07");
    }

    private void published(UUID statement, String on) {
        submitted(statement, on);
        sql.run(
                "UPDATE history_entry SET at = ?::timestamptz WHERE kind = 'published' AND subject_id = ?",
                at(on, "10:00"),
                statement);
    }

    private void submitted(UUID statement, String on) {
        sql.run("UPDATE statement SET submitted_at = ?::timestamptz WHERE id = ?", at(on, "09:00"), statement);
    }

    private static String at(String day, String time) {
        return "2025-" + day + " " + time + "+08";
    }
}
