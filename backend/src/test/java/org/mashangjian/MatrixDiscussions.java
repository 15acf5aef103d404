package org.mashangjian;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.statement.DiscussionFixture;

/** Discussions and statements that operations are done to, and what is sent with it. */
final class MatrixDiscussions {
    private final MatrixCallers callers;

    MatrixDiscussions(MatrixCallers callers) {
        this.callers = callers;
    }

    /** What the operation is done to, with its receipt; null where it is about nothing of this. */
    RequestFixture.Filed object(String operation, String template) {
        if (template.contains("/discussions/{id}")) {
            return new RequestFixture.Filed(open().id(), "", "X");
        }
        if (!template.contains("/statements/{id}")) {
            return null;
        }
        var discussion = open();
        var said =
                switch (operation) {
                    case "publishStatement", "rejectStatement" -> discussion.hears("一楼不出钱");
                    default -> discussion.publishes("一楼不出钱");
                };
        if (operation.equals("separateStatement")) {
            said.moderated(
                            "merger",
                            Map.of("intoId", discussion.publishes("首层免费").id()))
                    .statusCode(200);
        }
        return new RequestFixture.Filed(said.id(), "", said.receipt());
    }

    /** The body, or null where the example of the contract will do or the operation is none of these. */
    Map<String, ?> body(String operation, RequestFixture.Filed on) {
        return switch (operation) {
            case "openDiscussion" -> DiscussionFixture.at(callers.venue).body();
            case "changeDiscussion" ->
                Map.of(
                        "title", "加装电梯",
                        "introduction", "请您说说。",
                        "rules", "就事论事。",
                        "opensAt", "2026-01-01T00:00:00Z",
                        "closesAt", Instant.now().plus(Duration.ofDays(9)).toString());
            case "keepStatementKinds" -> Map.of("items", List.of(Map.of("name", "费用")));
            case "closeDiscussion", "publishStatement", "separateStatement", "withdrawStatement", "sortStatement" ->
                Map.of();
            case "submitStatement" -> Map.of("content", "高层多出", "consentVersion", RequestFixture.CONSENT);
            case "rejectStatement" -> Map.of("reasonCode", "off_topic");
            case "mergeStatement" -> Map.of("intoId", sibling(on.id()));
            case "voteOnStatement" -> Map.of("choice", "agree");
            default -> null;
        };
    }

    private DiscussionFixture.Opened open() {
        return DiscussionFixture.at(callers.venue).openBy(callers.clerk);
    }

    /** Another one that is published in the same discussion. */
    private UUID sibling(UUID statement) {
        String discussion = callers.clerk
                .calls()
                .get("/api/v1/statements/" + statement)
                .then()
                .extract()
                .path("discussionId");
        return new DiscussionFixture.Opened(UUID.fromString(discussion), null, callers.clerk)
                .publishes("首层免费")
                .id();
    }
}
