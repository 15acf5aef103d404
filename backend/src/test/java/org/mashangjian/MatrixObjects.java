package org.mashangjian;

import io.quarkus.arc.Arc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.delivery.push.PushFixture;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

/** Makes what an operation is done to, new for each call, and says where it is and what is sent. */
final class MatrixObjects {
    final MatrixCallers callers;
    private final RequestFixture.Filed shared;
    final MatrixOrganisation organisation;
    private final MatrixAccounts accounts;
    private final MatrixDesk desk;
    final MatrixReception reception;
    private final MatrixDiscussions discussions;
    final MatrixConsultations consultations;
    private final Sql sql = Arc.container().instance(Sql.class).get();

    MatrixObjects(MatrixCallers callers) {
        this.callers = callers;
        organisation = new MatrixOrganisation(callers);
        accounts = new MatrixAccounts(callers);
        desk = new MatrixDesk(callers);
        reception = new MatrixReception(callers);
        discussions = new MatrixDiscussions(callers);
        consultations = new MatrixConsultations(callers);
        shared = RequestFixture.at(callers.venue).submit();
    }

    /** A request in the state the operation needs; one for all where it changes nothing. */
    RequestFixture.Filed request(String operation, String template) {
        var received = Optional.ofNullable(reception.object(operation))
                .orElseGet(() -> discussions.object(operation, template));
        if (received != null) {
            return received;
        }
        if (!template.contains("/requests/{id}")
                && !List.of("getAttachment", "assignRequests").contains(operation)) {
            return shared;
        }
        var filing = RequestFixture.at(callers.venue).with("visibility", "public");
        if (operation.equals("getAttachment") || operation.equals("transcribeVoice")) {
            filing.with("attachmentIds", List.of(Uploads.voice()));
        }
        if (operation.equals("revealContact")) {
            filing.with("contact", Map.of("phone", "13912345678"));
        }
        var filed = filing.submit();
        switch (operation) {
            case "acceptRequest", "declineRequest", "withdrawRequest", "mergeRequest" -> {}
            case "appealDecline" ->
                callers.clerk
                        .does("decline", filed.id(), Map.of("reasonCode", "petition", "channel", "信访", "note", "x"))
                        .statusCode(200);
            case "rateRequest" ->
                callers.clerk
                        .does("answer", filed.id(), Map.of("content", "好了"))
                        .statusCode(200);
            default -> assigned(operation, filed);
        }
        if (operation.equals("endStatusLink")) {
            callers.clerk.does("status-link", filed.id()).statusCode(201);
        }
        return filed;
    }

    private void assigned(String operation, RequestFixture.Filed filed) {
        callers.clerk.does("acceptance", filed.id()).statusCode(200);
        var to = Map.of("memberId", callers.assignee.memberId());
        callers.clerk.does("assignment", filed.id(), to).statusCode(200);
        var dispatched = Set.of("objectToDispatch", "designateUnit").contains(operation);
        if (dispatched
                || Set.of("answerRequest", "dispatchRequest", "handOffRequest", "followUpRequest")
                        .contains(operation)) {
            callers.assignee.does("start", filed.id()).statusCode(200);
        }
        if (operation.equals("followUpRequest")) {
            callers.assignee.does("answer", filed.id(), Map.of("content", "好了")).statusCode(200);
        }
        if (dispatched) {
            callers.clerk
                    .does("dispatch", filed.id(), Map.of("leadUnitId", callers.unit.id()))
                    .statusCode(200);
        }
        if (operation.equals("designateUnit")) {
            callers.officer
                    .does("objection", filed.id(), Map.of("reason", "不归我们"))
                    .statusCode(200);
        }
        if (operation.equals("closeRequestNotSolved")) {
            sql.run("UPDATE request SET state = 'answered', reopenings = 3, solved = 'no' WHERE id = ?", filed.id());
        }
    }

    String path(String operation, String caller, String template, RequestFixture.Filed filed) {
        var consulted = consultations.path(operation, template);
        var kept = consulted == null ? organisation.path(operation, template) : consulted;
        if (kept != null) {
            return kept;
        }
        var onDesk = desk.path(operation, template);
        if (onDesk != null) {
            return onDesk;
        }
        var id =
                switch (operation) {
                    case "getAttachment" -> attachment(filed);
                    case "getMember", "listMemberLedger", "printMemberLedger" -> callers.assignee.memberId();
                    case "getVenue", "listLedger", "printLedger", "getMonthlyReport", "printMonthlyReport" ->
                        callers.venue.id();
                    case "getRetentionPolicy", "changeRetentionPolicy", "listErasures", "getVenueOverview" ->
                        callers.venue.committeeId();
                    case "readNotice" -> notice(filed);
                    default -> filed.id();
                };
        var path = accounts.path(operation, template, callers.account(caller)).replace("{id}", id.toString());
        if (path.contains("{attachmentId}")) {
            path = path.replace("{attachmentId}", attachment(filed).toString());
        }
        if (operation.equals("liftRecusal")) {
            path = path.replace("{recusalId}", recusal(filed).toString());
        }
        if (path.contains("{noteId}")) {
            path = path.replace("{noteId}", desk.note(filed).toString());
        }
        path = path.replace("{version}", RequestFixture.CONSENT);
        path = path.replace("{subscriptionId}", UUID.randomUUID().toString());
        if (path.contains("{code}")) {
            path = path.replace("{code}", QrCodeFixture.at(callers.venue));
        }
        return switch (operation) {
            case "listRequests", "listQrCodes", "listPublicDeeds" -> path + "?venue=" + callers.venue.id();
            case "getOpenDataTable" -> path + "?table=statements";
            case "listAuditEvents", "verifyAuditEvents", "listConsentNotices" ->
                path + "?committee=" + callers.venue.committeeId();
            default -> path;
        };
    }

    /** What is sent where the example of the contract names things that are not here. */
    Map<String, ?> body(String operation, String caller, RequestFixture.Filed filed) {
        var consulted = consultations.body(operation, caller);
        var onDesk = consulted == null ? desk.body(operation, filed) : consulted;
        if (onDesk == null) {
            onDesk = reception.body(operation);
        }
        if (onDesk == null) {
            onDesk = discussions.body(operation, filed);
        }
        if (onDesk != null) {
            return onDesk;
        }
        return switch (operation) {
            case "submitRequest" -> RequestFixture.at(callers.venue).body();
            case "lookUpRequest" -> Map.of("number", filed.number(), "receipt", filed.receipt());
            case "suggest" -> Map.of("venueId", callers.venue.id(), "content", "暖气不热");
            case "subscribeToPush", "subscribeRequestToPush" -> PushFixture.subscription();
            case "sendOneTimeCode" -> Map.of("phone", freshPhone(), "purpose", "login");
            case "signInByPhone" -> Map.of("phone", freshPhone(), "oneTimeCode", "000000");
            case "signIn" -> Map.of("username", "clerk", "password", "mashang-demo-2026");
            case "assignRequest" -> Map.of("memberId", callers.assignee.memberId());
            case "revealContact" -> Map.of("reason", "回电核实");
            case "recuse" -> Map.of("kind", "declared", "reason", "是我的亲属反映的");
            case "liftRecusal" -> Map.of("reason", "认错了人");
            case "withdrawPublication" -> Map.of();
            case "publishConsentNotice" ->
                Map.of(
                        "version",
                        UUID.randomUUID().toString(),
                        "committeeId",
                        callers.venue.committeeId(),
                        "textZh",
                        "告知".repeat(30),
                        "textEn",
                        "notice ".repeat(20),
                        "validFrom",
                        "2030-01-01T00:00:00Z");
            case "correctContact" -> Map.of("contact", Map.of("phone", "13700001111"));
            case "eraseRequest" -> Map.of("scope", "contact");
            case "answerForWords" -> Map.of("kind", "opinion_report", "id", UUID.randomUUID(), "agreed", true);
            case "changeRetentionPolicy" -> Map.of("contactMonths", 6, "attachmentMonths", 12, "contentMonths", 24);
            case "remindRequests" -> Map.of("note", "请尽快答复", "venueId", callers.venue.id());
            case "followUpRequest" -> Map.of("solved", "yes");
            case "handOffRequest" -> Map.of("channel", "petition", "number", "XF-12");
            case "mergeRequest" -> Map.of("requestId", shared.id());
            case "dispatchRequest" -> Map.of("leadUnitId", callers.unit.id());
            case "objectToDispatch" -> Map.of("reason", "不归我们");
            case "designateUnit" -> Map.of("leadUnitId", callers.unit.id(), "reason", "权属明确");
            case "reportProgress" -> Map.of("content", "已派人");
            case "answerRequest" ->
                caller.equals("clerk") ? Map.of("content", "已修好", "recordedFor", "市热力公司") : Map.of("content", "已修好");
            case "bindQrCode" ->
                Map.of(
                        "code",
                        "m-" + UUID.randomUUID().toString().substring(0, 8),
                        "kind",
                        "venue",
                        "venueId",
                        callers.venue.id(),
                        "label",
                        "门口");
            case "rebindQrCode" -> Map.of("venueId", callers.venue.id());
            default -> {
                var kept = organisation.body(operation);
                yield kept == null ? accounts.body(operation, callers.account(caller)) : kept;
            }
        };
    }

    private UUID attachment(RequestFixture.Filed filed) {
        return sql.one("SELECT id FROM attachment WHERE request_id = ?", row -> row.uuid(1), filed.id())
                .orElseThrow();
    }

    private UUID notice(RequestFixture.Filed filed) {
        var id = Ids.next();
        sql.run(
                "INSERT INTO notice (id, account_id, event_id, type, request_id, made_at) VALUES (?, ?, ?, 'request.assigned', ?, now())",
                id,
                callers.clerk.accountId(),
                Ids.next(),
                filed.id());
        return id;
    }

    private UUID recusal(RequestFixture.Filed filed) {
        var id = Ids.next();
        sql.run("DELETE FROM recusal WHERE request_id = ?", filed.id());
        sql.run(
                "INSERT INTO recusal (id, request_id, kind, account_id, at) VALUES (?, ?, 'named', ?, now())",
                id,
                filed.id(),
                Staff.administrator(callers.venue).accountId());
        return id;
    }

    private static String freshPhone() {
        return "13" + (100_000_000 + Math.floorMod(UUID.randomUUID().hashCode(), 899_999_999));
    }
}
