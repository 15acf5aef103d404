package org.mashangjian.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.proposal.assignment.AssignmentScene;

/** What an app is told of proposals: those that everybody may read, by a grant of its own. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PublicEventsTest {
    private AssignmentScene scene;
    private UUID proposal;

    @Inject
    SpreadingEvents spreading;

    @Inject
    Sql sql;

    @BeforeEach
    void file() {
        scene = new AssignmentScene();
        proposal = scene.filed();
    }

    @Test
    void it_hears_of_a_public_proposal_with_what_everybody_may_read() {
        var webhook = listening("proposals:read");
        shown(true);
        happens("proposal.replied");
        var body = bodies(webhook).get(0);
        assertTrue(body.contains("\"published\":true") && body.contains("\"number\":"), body);
        assertFalse(body.contains("\"code\""), body);
    }

    @Test
    void it_hears_nothing_of_one_that_is_not_for_everybody_but_that_it_was_taken_back() {
        var webhook = listening("proposals:read");
        shown(false);
        happens("proposal.replied");
        happens("proposal.publication_changed");
        var bodies = bodies(webhook);
        assertEquals(1, bodies.size());
        assertTrue(bodies.get(0).contains("\"data\":{\"published\":false}"), bodies::toString);
    }

    @Test
    void it_hears_nothing_without_the_scope() {
        var webhook = listening("directory:read");
        shown(true);
        happens("proposal.replied");
        assertEquals(List.of(), bodies(webhook));
    }

    private void shown(boolean published) {
        sql.run("UPDATE proposal SET consented = true, published = ? WHERE id = ?", published, proposal);
    }

    /** An active webhook of an app that was granted all to make it, and then only that scope. */
    private UUID listening(String scope) {
        var app = AppFixture.granted(scene.venue, List.of("proposals:read", "webhooks:manage"));
        var types = List.of("proposal.replied", "proposal.publication_changed");
        var id = app.calls()
                .body(Map.of("url", "http://127.0.0.1:9/", "types", types))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("webhook.id");
        sql.run("UPDATE webhook SET state = 'active' WHERE id = ?", UUID.fromString(id));
        app.kept("/grants", AppFixture.grant(scene.venue, List.of(scope))).statusCode(200);
        return UUID.fromString(id);
    }

    private void happens(String type) {
        var event = new OutboxEvent(
                UUID.randomUUID(),
                Instant.now(),
                type,
                scene.venue.committeeId(),
                proposal,
                "{\"code\":null,\"other\":null}");
        QuarkusTransaction.requiringNew().run(() -> spreading.on(event));
    }

    private List<String> bodies(UUID webhook) {
        return sql.list(
                "SELECT body FROM webhook_delivery WHERE webhook_id = ? ORDER BY id", row -> row.string(1), webhook);
    }
}
