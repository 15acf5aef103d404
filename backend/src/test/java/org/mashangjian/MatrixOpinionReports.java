package org.mashangjian;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.opinionreport.ReportScene;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;

/** Opinion reports and adoptions in the state an operation needs, the venue's, written down for the assignee, for {@link MatrixObjects}. */
final class MatrixOpinionReports {
    private final MatrixCallers callers;
    private final Staff clerk;
    private final Staff office;

    MatrixOpinionReports(MatrixCallers callers) {
        this.callers = callers;
        clerk = callers.clerk;
        office = callers.office;
    }

    /** The path with its id put in, or null where the operation is about nothing of this. */
    String path(String operation, String template) {
        if (Set.of(
                        "getExpressCycle",
                        "getExpressGates",
                        "keepExpressGates",
                        "getOpinionReportLeague",
                        "getOpinionReportScores",
                        "keepOpinionReportScores")
                .contains(operation)) {
            return template.replace("{id}", callers.venue.committeeId().toString());
        }
        if (!template.contains("/opinion-reports/{id}") && !template.contains("/adoptions/{id}")) {
            return null;
        }
        var object = template.contains("/adoptions/") ? adoption(operation) : report(operation);
        return template.replace("{id}", object.toString()).replace("{number}", "0");
    }

    private UUID report(String operation) {
        return switch (operation) {
            case "changeOpinionReport", "submitOpinionReport", "withdrawOpinionReport" -> drafted(Map.of());
            case "recordResidentConsent" -> drafted(origin());
            case "redraftOpinionReport" -> done(office, screened(), "return", refusal());
            case "screenOpinionReport", "getOpinionReport", "listSimilarOpinionReports" -> submitted();
            case "returnOpinionReport", "rejectOpinionReport", "reviseOpinionReport" -> screened();
            case "issueOpinionReport" -> edited();
            case "withdrawOpinionReportPublication", "getPublicOpinionReport" ->
                done(office, issued(), "publication", Map.of());
            default -> issued();
        };
    }

    private UUID adoption(String operation) {
        var id = issued();
        done(office, id, "forwarding", Map.of("level", "county", "receiver", "区委办公室"));
        var adoption = UUID.fromString(
                ReportScene.get(office, "opinion-reports/" + id).extract().path("adoptions[0].id"));
        if (operation.equals("decideAdoption")) {
            return adoption;
        }
        decided(adoption, "decision", Map.of("adopted", true, "evidence", "区委《信息专报》第三期"));
        if (!operation.equals("instructAdoption")) {
            decided(adoption, "instruction", instruction());
        }
        if (operation.equals("answerAdoption") || operation.equals("getAdoption")) {
            decided(adoption, "assignment", Map.of("unitId", callers.unit.id()));
        }
        return adoption;
    }

    /** What is sent, or null where the operation is none of these. */
    Map<String, ?> body(String operation, String caller) {
        return switch (operation) {
            case "draftOpinionReport" -> text(Map.of("venueId", callers.venue.id()));
            case "changeOpinionReport" -> Map.of("visibility", "public", "express", false, "authorAgrees", true);
            case "keepExpressGates" -> Map.of("collectDay", 20, "triageDay", 25);
            case "recordResidentConsent" -> Map.of("consent", "asked");
            case "submitOpinionReport",
                    "withdrawOpinionReport",
                    "redraftOpinionReport",
                    "screenOpinionReport",
                    "issueOpinionReport",
                    "archiveOpinionReport",
                    "publishOpinionReport",
                    "withdrawOpinionReportPublication" -> Map.of();
            case "returnOpinionReport", "rejectOpinionReport" -> refusal();
            case "reviseOpinionReport" -> ReportScene.revision();
            case "forwardOpinionReport" -> Map.of("level", "county", "receiver", "区委办公室");
            case "decideAdoption" -> Map.of("adopted", true, "evidence", "区委《信息专报》第三期");
            case "instructAdoption" -> instruction();
            case "assignAdoption" -> Map.of("unitName", "区住建局");
            case "answerAdoption" ->
                caller.startsWith("unit") ? Map.of("content", "已办") : Map.of("content", "已办", "recordedFor", "单位");
            case "keepOpinionReportScores" -> Map.of("items", List.of());
            default -> null;
        };
    }

    /** The tag of what was made for a change, or null. */
    String tag(String operation) {
        return operation.equals("changeOpinionReport") ? "\"0\"" : null;
    }

    private static Map<String, ?> refusal() {
        return Map.of("reasonCode", "facts_unclear", "reason", "请核实");
    }

    private static Map<String, ?> instruction() {
        return Map.of("instructor", "区长", "instruction", "请住建局研办", "instructedOn", "2026-01-05");
    }

    private Map<String, ?> origin() {
        var filed = RequestFixture.at(callers.venue).submit();
        return Map.of("origin", Map.of("kind", "request", "id", filed.id()));
    }

    private static Map<String, Object> text(Map<String, ?> changes) {
        var body = ReportScene.text();
        body.put("authorAgrees", true);
        body.putAll(changes);
        return body;
    }

    private UUID drafted(Map<String, ?> changes) {
        var body = text(Map.of("venueId", callers.venue.id(), "memberId", callers.assignee.memberId()));
        body.putAll(changes);
        return ReportScene.id(ReportScene.post(clerk, "opinion-reports", body).statusCode(201));
    }

    private UUID submitted() {
        return done(clerk, drafted(Map.of()), "submission", Map.of());
    }

    private UUID screened() {
        return done(office, submitted(), "screening", Map.of());
    }

    private UUID edited() {
        return done(office, screened(), "revisions", ReportScene.revision());
    }

    private UUID issued() {
        return done(office, edited(), "issue", Map.of());
    }

    private static UUID done(Staff who, UUID id, String verb, Map<String, ?> body) {
        ReportScene.post(who, "opinion-reports/" + id + "/" + verb, body).statusCode(200);
        return id;
    }

    private void decided(UUID adoption, String verb, Map<String, ?> body) {
        ReportScene.post(office, "adoptions/" + adoption + "/" + verb, body).statusCode(200);
    }
}
