package org.mashangjian;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.mashangjian.attachment.DocumentUploads;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.request.RequestFixture;

/** Topics, consultations and plans in the state an operation needs, with the assignee and the unit as parties, for {@link MatrixObjects}. */
final class MatrixConsultations {
    private static final AtomicInteger YEAR = new AtomicInteger(2000);
    private final MatrixCallers callers;
    private final ConsultationScene scene;
    private final MatrixOpinionReports reports;
    private final MatrixProposals proposals;
    private UUID object;

    MatrixConsultations(MatrixCallers callers) {
        this.callers = callers;
        scene = new ConsultationScene(callers.venue);
        reports = new MatrixOpinionReports(callers);
        proposals = new MatrixProposals(callers);
    }

    /** The path with its id put in, or null where the operation is about nothing of this. */
    String path(String operation, String template) {
        var reported = reports.path(operation, template);
        if (reported == null) {
            reported = proposals.path(operation, template);
        }
        if (reported != null) {
            return reported;
        }
        if (operation.endsWith("ConsultationClocks") || operation.equals("getVenueConsultationCalendar")) {
            var of = operation.endsWith("Clocks") ? callers.venue.committeeId() : callers.venue.id();
            return template.replace("{id}", of.toString());
        }
        object = template.contains("{id}") ? made(operation) : null;
        return object == null ? null : template.replace("{id}", object.toString());
    }

    private UUID made(String operation) {
        return switch (operation) {
            case "endTopicCall" -> scene.call();
            case "getTopic", "screenTopic", "eraseTopic" -> scene.topic();
            case "approveTopic", "rejectTopic", "deferTopic", "mergeTopic" -> screened();
            case "researchConsultation", "addMaterial", "cancelConsultation", "changeConsultation" -> planned();
            case "noticeConsultation" -> done(planned(), "research");
            case "openConsultation" -> noticed();
            case "getDocument" -> document();
            case "adjournConsultation", "recordAttendance", "minuteConsultation" -> done(noticed(), "opening");
            case "submitConsultation", "addOutcome", "getConsultation", "printMinutes" -> minuted();
            case "decideConsultation" -> done(minuted(), "submission");
            case "implementConsultation" -> decided("adopted");
            case "answerConsultation" -> decided("not_adopted");
            case "answerOutcome" -> scene.outcomeOf(implementing());
            case "rateConsultation", "evaluateConsultation" -> answered();
            case "archiveConsultation" -> evaluated();
            case "getConsultationPlan",
                    "changeConsultationPlan",
                    "submitConsultationPlan",
                    "approveConsultationPlan",
                    "returnConsultationPlan" -> plan(operation);
            default -> null;
        };
    }

    /** What is sent, or null where the operation is none of these. */
    Map<String, ?> body(String operation, String caller) {
        return switch (operation) {
            case "announceTopicCall" -> call();
            case "proposeTopic" -> proposal();
            case "planConsultation" -> Map.of("topicId", scene.approvedTopic(), "plan", arrangement());
            case "changeConsultation" -> arrangement();
            case "mergeTopic" -> Map.of("topicId", scene.approvedTopic());
            case "approveTopic",
                    "screenTopic",
                    "endTopicCall",
                    "researchConsultation",
                    "noticeConsultation",
                    "openConsultation",
                    "adjournConsultation",
                    "submitConsultation",
                    "implementConsultation",
                    "archiveConsultation",
                    "submitConsultationPlan",
                    "approveConsultationPlan" -> Map.of();
            case "eraseTopic" -> Map.of("scope", "contact");
            case "rejectTopic", "deferTopic" -> Map.of("reasonCode", "not_ripe", "reason", "等方案公布后再议");
            case "cancelConsultation", "answerConsultation", "returnConsultationPlan" -> Map.of("reason", "另行安排");
            case "minuteConsultation" -> ConsultationScene.minutes();
            case "evaluateConsultation" -> Map.of("content", "议而有决");
            case "keepConsultationClocks" -> Map.of("items", List.of());
            case "recordAttendance" -> Map.of("participantIds", List.of());
            case "addMaterial" -> Map.of("title", "现状", "content", "六栋楼。");
            case "decideConsultation" -> Map.of("decision", "adopted");
            case "addOutcome" -> Map.of("title", "试点", "content", "先做一单元", "dueOn", "2031-01-01");
            case "rateConsultation" -> rating(caller);
            case "answerOutcome" ->
                caller.startsWith("unit") ? Map.of("content", "已办") : Map.of("content", "已办", "recordedFor", "单位");
            case "draftConsultationPlan" -> draft();
            case "changeConsultationPlan" -> Map.of("title", "年度协商计划", "items", List.of());
            default -> {
                var reported = reports.body(operation, caller);
                yield reported == null ? proposals.body(operation, caller) : reported;
            }
        };
    }

    /** The tag of what was made for a change, or null. */
    String tag(String operation) {
        return operation.equals("changeConsultation") || operation.equals("changeConsultationPlan")
                ? "\"0\""
                : reports.tag(operation) == null ? proposals.tag(operation) : reports.tag(operation);
    }

    private Map<String, ?> rating(String caller) {
        return caller.equals("assignee") || caller.startsWith("unit")
                ? Map.of("rating", 4)
                : Map.of("rating", 4, "participantId", scene.participant(object, 2));
    }

    private Map<String, ?> call() {
        return Map.of(
                "venueId", callers.venue.id(),
                "title", "议题征集",
                "description", "说一说",
                "sources", List.of("open_call", "member", "party_government"),
                "opensOn", ConsultationScene.today().toString(),
                "closesOn", ConsultationScene.today().toString());
    }

    private Map<String, ?> proposal() {
        var body = ConsultationScene.proposal();
        body.put("callId", scene.call());
        body.put("consentVersion", RequestFixture.CONSENT);
        return body;
    }

    private Map<String, Object> arrangement() {
        var assignee = Map.of("kind", "member", "memberId", callers.assignee.memberId());
        var unit = Map.of("kind", "unit", "unitId", callers.unit.id());
        return scene.plan(Map.of("participants", List.of(assignee, unit, Map.of("kind", "resident", "name", "住户代表"))));
    }

    private UUID screened() {
        var id = scene.topic();
        ConsultationScene.post(scene.clerk, "topics/" + id + "/screening", Map.of())
                .statusCode(200);
        return id;
    }

    private UUID planned() {
        return scene.planned(arrangement());
    }

    private UUID noticed() {
        return done(done(planned(), "research"), "notice");
    }

    /** For the parties alone. */
    private UUID document() {
        var document = DocumentUploads.pdf(scene.clerk);
        done(noticed(), "materials", Map.of("title", "现状", "documentIds", List.of(document)));
        return document;
    }

    private UUID done(UUID id, String verb) {
        return done(id, verb, Map.of());
    }

    private UUID done(UUID id, String verb, Map<String, ?> body) {
        scene.does(scene.clerk, id, verb, body).statusCode(200);
        return id;
    }

    private UUID minuted() {
        var outcome = new HashMap<>(scene.outcome());
        outcome.put("unitId", callers.unit.id());
        return done(done(done(noticed(), "opening"), "minutes", ConsultationScene.minutes()), "outcomes", outcome);
    }

    private UUID decided(String decision) {
        var id = done(minuted(), "submission");
        scene.does(scene.leader, id, "decision", Map.of("decision", decision, "reason", "已研究"))
                .statusCode(200);
        return id;
    }

    private UUID implementing() {
        return done(decided("adopted"), "implementation");
    }

    private UUID answered() {
        var id = implementing();
        var body = Map.of("content", "已办", "recordedFor", "单位");
        ConsultationScene.post(scene.clerk, "outcomes/" + scene.outcomeOf(id) + "/answer", body)
                .statusCode(200);
        return id;
    }

    private UUID evaluated() {
        var id = done(answered(), "evaluation", Map.of("content", "议而有决"));
        done(id, "materials", Map.of("title", "现状", "content", "补存"));
        done(id, "attendance", Map.of("participantIds", List.of()));
        return done(id, "ratings", Map.of("rating", 4, "participantId", scene.participant(id, 2)));
    }

    private Map<String, ?> draft() {
        return Map.of(
                "committeeId",
                callers.venue.committeeId(),
                "year",
                YEAR.incrementAndGet(),
                "title",
                "年度协商计划",
                "items",
                List.of());
    }

    private UUID plan(String operation) {
        var id = ConsultationScene.id(ConsultationScene.post(scene.office, "consultation-plans", draft())
                .statusCode(201));
        if (operation.equals("approveConsultationPlan") || operation.equals("returnConsultationPlan")) {
            ConsultationScene.post(scene.office, "consultation-plans/" + id + "/submission", Map.of())
                    .statusCode(200);
        }
        return id;
    }
}
