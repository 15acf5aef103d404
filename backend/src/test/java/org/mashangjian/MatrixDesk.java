package org.mashangjian;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestFixture;

/** What staff keep beside requests that operations are done to, and what is sent with it. */
final class MatrixDesk {
    private final MatrixCallers callers;
    private final Sql sql = Arc.container().instance(Sql.class).get();

    MatrixDesk(MatrixCallers callers) {
        this.callers = callers;
    }

    /** The path with its id put in, or null where the operation is about nothing of this. */
    String path(String operation, String template) {
        return switch (operation) {
            case "getRequestStatus" -> template.replace("{code}", code());
            case "changeAnswerTemplate", "removeAnswerTemplate" ->
                template.replace("{id}", template().toString());
            default -> null;
        };
    }

    Map<String, ?> body(String operation, RequestFixture.Filed filed) {
        return switch (operation) {
            case "readPastedText" -> Map.of("venueId", callers.venue.id(), "text", "南山路二小门口堵车");
            case "makeStatusLink", "watchRequest", "withdrawRequestNote" -> Map.of();
            case "noteOnRequest", "correctRequestNote" -> Map.of("content", "先看现场再回电");
            case "assignRequests" ->
                Map.of("requests", List.of(Map.of("id", filed.id())), "memberId", callers.assignee.memberId());
            case "writeAnswerTemplate" -> Map.of("scope", "personal", "name", "已转办", "text", "{编号}已转办。");
            case "changeAnswerTemplate" -> Map.of("name", "已转办", "text", "{编号}已转办。");
            default -> null;
        };
    }

    private String code() {
        var filed = RequestFixture.at(callers.venue).submit();
        return callers.clerk
                .does("status-link", filed.id())
                .statusCode(201)
                .extract()
                .path("code");
    }

    /** The clerk's. */
    UUID note(RequestFixture.Filed filed) {
        var id = Ids.next();
        sql.run(
                "INSERT INTO request_note (id, request_id, written_at, account_id, author, content) VALUES (?, ?, now(), ?, '经办人', '先看现场')",
                id,
                filed.id(),
                callers.clerk.accountId());
        return id;
    }

    /** A template of the venue. */
    private UUID template() {
        var id = Ids.next();
        sql.run(
                "INSERT INTO answer_template (id, version, committee_id, venue_id, name, text) VALUES (?, 0, ?, ?, '到场', '已到场。')",
                id,
                callers.venue.committeeId(),
                callers.venue.id());
        return id;
    }
}
