package org.mashangjian;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.attachment.DocumentUploads;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.audit.SealingFixture;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.proposal.ProposalScene;
import org.mashangjian.qrcode.QrCodeFixture;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.venue.VenueFixture;

/** A request that a whole row of officials have to do with, until they are kept away from it. */
final class RecusalScene {
    static final List<String> OFFICIALS =
            List.of("clerk", "chief", "assignee", "office", "leader", "unit", "dispatcher", "administrator");
    static final String WORDS = "回避金丝雀";

    final MatrixCallers callers;
    final RequestFixture.Filed filed;
    final UUID voice = Uploads.voice();
    final String code;
    private final UUID topic;
    private final UUID consultation;
    private final UUID document;
    private final MatrixReception.Visit visit;
    private final UUID report;
    private final UUID proposal;
    private final UUID adoption;
    private final MatrixObjects objects;
    private final Sql sql = Arc.container().instance(Sql.class).get();

    RecusalScene() {
        var venue = VenueFixture.station().open();
        callers = new MatrixCallers(venue, VenueFixture.station().open());
        objects = new MatrixObjects(callers);
        code = QrCodeFixture.at(venue);
        filed = RequestFixture.by(code)
                .with("title", WORDS)
                .with("content", WORDS + "，窗口办事推诿")
                .with("attachmentIds", List.of(voice))
                .submit();
        handle();
        topic = topic();
        consultation = consultation();
        document = document();
        visit = objects.reception.visit(filed, WORDS);
        report = report();
        proposal = proposal();
        adoption = ReportScene.id(ReportScene.get(callers.office, "adoptions?limit=1"), "items[0].id");
        sql.run(
                "INSERT INTO erasure (id, request_id, committee_id, part, by_resident, at) VALUES (?, ?, ?, 'contact',"
                        + " true, now())",
                Ids.next(),
                filed.id(),
                venue.committeeId());
        SealingFixture.seal(filed.id().toString());
    }

    private void handle() {
        callers.clerk.does("acceptance", filed.id()).statusCode(200);
        callers.clerk
                .does("assignment", filed.id(), Map.of("memberId", callers.assignee.memberId()))
                .statusCode(200);
        callers.assignee.does("start", filed.id()).statusCode(200);
        callers.clerk
                .does("dispatch", filed.id(), Map.of("leadUnitId", callers.unit.id()))
                .statusCode(200);
        for (var official : OFFICIALS) {
            sql.run(
                    "INSERT INTO notice (id, account_id, event_id, type, request_id, made_at) VALUES (?, ?, ?,"
                            + " 'request.reminded', ?, now())",
                    Ids.next(),
                    callers.account(official),
                    Ids.next(),
                    filed.id());
        }
    }

    /** With the resident's words in it. */
    private UUID topic() {
        var body = ConsultationScene.proposal();
        body.put("title", WORDS);
        body.put("venueId", callers.venue.id());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        return ConsultationScene.id(
                ConsultationScene.post(callers.clerk, "topics", body).statusCode(201));
    }

    private UUID consultation() {
        var path = "topics/" + topic;
        ConsultationScene.post(callers.clerk, path + "/screening", Map.of()).statusCode(200);
        ConsultationScene.post(
                        callers.office, path + "/approval", Map.of("publicTitle", "窗口服务", "publicSummary", "怎样更好"))
                .statusCode(200);
        var plan = Map.of("title", WORDS, "format", "meeting", "visibility", "private", "participants", List.of());
        return ConsultationScene.id(
                ConsultationScene.post(callers.clerk, "consultations", Map.of("topicId", topic, "plan", plan))
                        .statusCode(201));
    }

    /** What the parties to it read. */
    private UUID document() {
        var id = DocumentUploads.pdf(callers.clerk);
        var body = Map.of("title", "现状", "documentIds", List.of(id));
        ConsultationScene.post(callers.clerk, "consultations/" + consultation + "/materials", body)
                .statusCode(200);
        return id;
    }

    /** Issued and sent to the county's own level, with its words in the title. */
    /** Filed, with the resident's words for its subject. */
    private UUID proposal() {
        var scene = new ProposalScene(callers.venue, callers.assignee);
        var origin = Map.of("kind", "request", "id", filed.id(), "wordsAllowed", true);
        var text = scene.text(Map.of("subject", WORDS, "recommendations", "窗口一次告知。"));
        var body = Map.of("sessionId", scene.session, "origin", origin, "text", text);
        var id = ProposalScene.id(
                ProposalScene.post(callers.assignee, "proposals", body).statusCode(201));
        scene.does(callers.assignee, id, "submission", Map.of()).statusCode(200);
        scene.does(scene.office, id, "examination", Map.of()).statusCode(200);
        scene.does(scene.office, id, "filing", Map.of()).statusCode(200);
        return id;
    }

    private UUID report() {
        var body = ReportScene.text();
        body.put("title", WORDS);
        body.put("memberId", callers.assignee.memberId());
        body.put("origin", Map.of("kind", "request", "id", filed.id()));
        var id = ConsultationScene.id(
                ConsultationScene.post(callers.clerk, "opinion-reports", body).statusCode(201));
        var path = "opinion-reports/" + id;
        ConsultationScene.post(callers.clerk, path + "/submission", Map.of()).statusCode(200);
        ConsultationScene.post(callers.office, path + "/screening", Map.of()).statusCode(200);
        var revision = new HashMap<>(ReportScene.revision());
        revision.put("title", WORDS);
        ConsultationScene.post(callers.office, path + "/revisions", revision).statusCode(200);
        ConsultationScene.post(callers.office, path + "/issue", Map.of()).statusCode(200);
        var forwarding = Map.of("level", "county", "receiver", "区委办公室");
        ConsultationScene.post(callers.office, path + "/forwarding", forwarding).statusCode(200);
        return id;
    }

    /** Ordered, not named, so that the venue as a whole still has it and each is kept away for their own sake. */
    void recuseAll() {
        for (var official : OFFICIALS) {
            sql.run(
                    "INSERT INTO recusal (id, request_id, kind, account_id, member_id, at) SELECT ?, ?, 'ordered',"
                            + " a.id, a.member_id, now() FROM account a WHERE a.id = ?",
                    Ids.next(),
                    filed.id(),
                    callers.account(official));
        }
    }

    /** An official's call of an operation, on that request where it is on one. */
    Response call(String operation, ContractCalls.Call call, String official, RequestFixture.Filed of) {
        var request = callers.call(official, of).contentType(ContentType.JSON);
        var body = operation.equals("suggest") || operation.equals("lookUpRequest")
                ? null
                : objects.body(operation, official, of);
        if (!call.method().equals("get")) {
            request.body(body != null ? body : call.example() == null ? "{}" : call.example());
        }
        return request.request(call.method(), path(operation, call, official, of));
    }

    private String path(String operation, ContractCalls.Call call, String official, RequestFixture.Filed of) {
        if (call.path().contains("/requests/{id}")) {
            return call.path().replace("{id}", of.id().toString()).replaceAll("\\{[a-zA-Z]+}", voice.toString());
        }
        return switch (operation) {
            case "getAttachment" -> call.path().replace("{id}", voice.toString());
            case "getDocument" -> call.path().replace("{id}", document.toString());
            case "listNotices", "listRequests" -> call.path() + "?limit=100";
            case "getTopic" -> call.path().replace("{id}", topic.toString());
            case "getAppointment" -> call.path().replace("{id}", visit.id().toString());
            case "getReceptionRecord" ->
                call.path().replace("{id}", visit.record().toString());
            case "listAppointments", "listReceptionRecords" ->
                call.path().replace("{id}", visit.day().toString());
            case "getOpinionReport",
                    "getPublicOpinionReport",
                    "listOpinionReportRevisions",
                    "compareOpinionReportRevisions" ->
                call.path().replace("{id}", report.toString()).replace("{number}", "1");
            case "getAdoption" -> call.path().replace("{id}", adoption.toString());
            case "listOpinionReports", "listAdoptions" -> call.path() + "?limit=100";
            case "getProposal" -> call.path().replace("{id}", proposal.toString());
            case "listProposals" -> call.path() + "?limit=100";
            case "getConsultation" -> call.path().replace("{id}", consultation.toString());
            case "listTopics", "listConsultations" -> call.path() + "?limit=100&venue=" + callers.venue.id();
            case "listAuditEvents" -> call.path() + "?object=" + of.id();
            case "listErasures" ->
                call.path().replace("{id}", callers.venue.committeeId().toString());
            default -> objects.path(operation, official, call.path(), of);
        };
    }

    /** How many rows with its words they could take away. */
    int rows(String official) {
        var made = export(official, Map.of("list", "requests", "format", "csv", "q", WORDS));
        return made.statusCode() == 201 ? made.jsonPath().getInt("rows") : 0;
    }

    Response exported(String official) {
        var made = export(official, Map.of("list", "requests", "format", "csv"));
        var id = made.statusCode() == 201 ? made.jsonPath().getString("id") : UUID.randomUUID();
        return callers.call(official, filed).get("/api/v1/exports/" + id);
    }

    private Response export(String official, Map<String, String> asked) {
        return callers.call(official, filed)
                .contentType(ContentType.JSON)
                .body(asked)
                .post("/api/v1/exports");
    }

    /** How many requests the chief reads that came by the code. */
    long cameByCode() {
        return callers.call("chief", filed)
                .get("/api/v1/qr-codes?venue=" + callers.venue.id())
                .jsonPath()
                .getLong("items.find { it.code == '" + code + "' }.submitted");
    }
}
