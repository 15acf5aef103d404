package org.mashangjian.statement.discussion;

import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.committee.CommitteeFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What a discussion is about is the caller's own to ask about. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DiscussionSubjectTest {
    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);

    @Inject
    Lineage lineage;

    @Test
    void who_does_not_run_the_venue_of_a_topic_or_a_consultation_asks_nobody_about_it() {
        var committee = CommitteeFixture.ofCounty();
        var here = VenueFixture.in(committee).open();
        var beside = VenueFixture.in(committee).open();
        var clerk = Staff.clerk(here);
        DiscussionFixture.at(here)
                .with("topicId", DiscussionFixture.topic(beside, "approved"))
                .sendBy(clerk)
                .statusCode(422)
                .body("violations.code", contains("unknown_topic"));
        var consultation = new ConsultationScene(beside).planned(Map.of());
        var about = DiscussionFixture.at(here).with("topicId", null).with("consultationId", consultation);
        about.sendBy(clerk).statusCode(422).body("violations.code", contains("unknown_consultation"));
        about.sendBy(Staff.office(here)).statusCode(201);
    }

    @Test
    void who_is_recused_from_the_request_asks_nobody_about_what_came_of_it() {
        var filed = RequestFixture.at(venue).submit();
        var topic = DiscussionFixture.topic(venue, "approved");
        var consultation = new ConsultationScene(venue).planned(Map.of());
        for (var came : Map.of("topic", topic, "consultation", consultation).entrySet()) {
            lineage.link(
                    "request", filed.id(), came.getKey(), came.getValue(), venue.committeeId(), null, Instant.now());
        }
        clerk.does("recusals", filed.id(), Map.of("kind", "declared", "reason", "是我的亲属反映的"))
                .statusCode(201);
        broken(DiscussionFixture.at(venue).with("topicId", topic), "topicId", "unknown_topic");
        broken(
                DiscussionFixture.at(venue).with("topicId", null).with("consultationId", consultation),
                "consultationId",
                "unknown_consultation");
        DiscussionFixture.at(venue).with("topicId", topic).openBy(Staff.chief(venue));
    }

    private void broken(DiscussionFixture discussion, String field, String code) {
        discussion
                .sendBy(clerk)
                .statusCode(422)
                .body("violations.field", contains(field))
                .body("violations.code", contains(code));
    }
}
