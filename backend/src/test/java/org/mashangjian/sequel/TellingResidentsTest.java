package org.mashangjian.sequel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.opinionreport.ReportScene.id;
import static org.mashangjian.opinionreport.ReportScene.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Outbox;
import org.mashangjian.delivery.SmsGateway;
import org.mashangjian.event.Relaying;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.Venue;

/** Who left a phone with a request hears that what came of it has got further, and nothing of what. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(SmsGateway.class)
class TellingResidentsTest {
    private final PhoneFixture phone = PhoneFixture.fresh();

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    @BeforeEach
    void empty() {
        Relaying.now();
        sql.run("DELETE FROM delivery WHERE done_at IS NULL");
    }

    private RequestFixture.Filed file(Venue venue) {
        return RequestFixture.at(venue)
                .with("contact", Map.of("phone", phone.number()))
                .submit();
    }

    private List<JsonNode> told() {
        Relaying.now();
        Outbox.sendAll(Channel.sms);
        return SmsGateway.sentTo(phone.number()).stream()
                .filter(it -> it.get("kind").asText().equals("line_moved"))
                .toList();
    }

    private void issue(ReportScene scene, UUID id) {
        scene.does(scene.clerk, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "screening", Map.of()).statusCode(200);
        scene.does(scene.office, id, "revisions", ReportScene.revision()).statusCode(200);
        scene.does(scene.leader, id, "issue", Map.of()).statusCode(200);
    }

    private UUID report(ReportScene scene, RequestFixture.Filed filed, String visibility) {
        var body = new HashMap<String, Object>(ReportScene.text());
        body.put("visibility", visibility);
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        return id(post(scene.clerk, "opinion-reports", body).statusCode(201));
    }

    @Test
    void that_a_report_was_issued_and_adopted_once_each() {
        var scene = new ReportScene();
        var filed = file(scene.venue);
        var id = report(scene, filed, "public");
        issue(scene, id);
        assertEquals(1, told().size());
        scene.adopted(id);
        var told = told();
        assertEquals(2, told.size());
        var text = told.get(0).get("text").asText();
        assertTrue(text.contains(filed.number()), text);
        assertFalse(told.toString().contains("充电"), text);
    }

    @Test
    void of_an_internal_report_nothing() {
        var scene = new ReportScene();
        issue(scene, report(scene, file(scene.venue), "internal"));
        assertEquals(0, told().size());
    }

    @Test
    void that_the_unit_has_replied_to_a_proposal() {
        var scene = new AssignmentScene();
        var proposal = scene.assigned();
        lineage.link(
                "request",
                file(scene.venue).id(),
                "proposal",
                proposal,
                scene.venue.committeeId(),
                null,
                Instant.now());
        assertEquals(0, told().size());
        scene.replyBy(proposal, scene.unit, scene.officer, "a");
        assertEquals(1, told().size());
    }
}
