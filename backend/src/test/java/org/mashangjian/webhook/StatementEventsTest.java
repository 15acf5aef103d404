package org.mashangjian.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.event.Relaying;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.DiscussionFixture.Said;

/** An app hears what became of the statements that came in by it, and of no others. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class StatementEventsTest {
    private WebhookScene scene;
    private Receiver receiver;

    @BeforeEach
    void open() throws IOException {
        receiver = new Receiver();
        scene = new WebhookScene();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void what_became_of_its_users_statements_is_told_and_of_nobody_elses() {
        var webhook = verified(List.of("statement.published", "statement.rejected"));
        var discussion = DiscussionFixture.at(scene.venue).openBy(Staff.clerk(scene.venue));
        discussion.publishes("一楼不出钱");
        var said = said(discussion);
        said.moderated("rejection", Map.of("reasonCode", "off_topic")).statusCode(200);
        Relaying.now();
        scene.send();
        var event =
                receiver.awaited("/events", 1, Duration.ofSeconds(10)).get(0).event();
        assertEquals("statement.rejected", event.get("type").asText());
        assertEquals(said.id().toString(), event.get("subject").asText());
        assertEquals(
                Map.of("discussionId", discussion.id().toString(), "reasonCode", "off_topic"),
                Map.of(
                        "discussionId", event.get("data").get("discussionId").asText(),
                        "reasonCode", event.get("data").get("reasonCode").asText()));
        assertEquals(2, event.get("data").size());
        assertEquals(List.of("delivered"), scene.outcomes(webhook));
    }

    private UUID verified(List<String> types) {
        var id = UUID.fromString(scene.app
                .calls()
                .body(Map.of("url", receiver.at("/events"), "types", types))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id"));
        scene.does(id, "verification", Map.of()).statusCode(200);
        return id;
    }

    private Said said(DiscussionFixture.Opened discussion) {
        var path = scene.app
                .calls()
                .body(Map.of("content", "买一辆新车吧", "consentVersion", RequestFixture.CONSENT))
                .post(discussion.path() + "/statements")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Said(UUID.fromString(path.getString("id")), path.getString("receipt"), discussion.by());
    }
}
