package org.mashangjian;

import static org.mashangjian.proposal.assignment.AssignmentScene.does;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;
import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.AssignmentScene;

/** Proposals after filing in the state an operation needs: the assignee's, with the unit, for {@link MatrixObjects}. */
final class MatrixProposalHandling {
    /** What the office records for a unit that does not sign in. */
    private static final Set<String> OF_UNITS = Set.of(
            "signProposalAssignment",
            "objectToProposalAssignment",
            "contactProposer",
            "recordProposerMeeting",
            "reportProposalProgress",
            "giveAssistingOpinion",
            "askProposalExtension",
            "replyToProposal",
            "replyToProposalAgain",
            "addProposalReplyPapers");

    private final MatrixCallers callers;
    private final AssignmentScene scene;
    private final Sql sql = Arc.container().instance(Sql.class).get();
    private UUID milestone;

    MatrixProposalHandling(MatrixCallers callers) {
        this.callers = callers;
        scene = new AssignmentScene(callers.venue, callers.assignee, callers.unit, callers.officer);
    }

    /** The path with its id put in, or null where the operation is about nothing of this. */
    String path(String operation, String template) {
        var id = made(operation);
        return id == null
                ? null
                : template.replace("{id}", id.toString()).replace("{milestoneId}", String.valueOf(milestone));
    }

    private UUID made(String operation) {
        return switch (operation) {
            case "assignProposal", "nameExcellentProposal" -> scene.filed(callers.assignee);
            case "listAssignmentsOfProposal", "makeKeyProposal", "addProposalMilestone", "listProposalMilestones" ->
                scene.assigned();
            case "reachProposalMilestone" -> withMilestone();
            case "getPublicProposalHandling" -> published();
            case "getProposalAssignment",
                    "signProposalAssignment",
                    "objectToProposalAssignment",
                    "reassignProposalUnit" -> part(scene.assigned());
            case "designateProposalUnit" -> objected();
            case "contactProposer", "reportProposalProgress", "askProposalExtension" -> signed();
            case "giveAssistingOpinion" -> assisting();
            case "decideProposalExtension" -> extensionAsked();
            case "recordProposerMeeting", "replyToProposal" -> contacted();
            case "printProposalReply", "writeProposalReply", "addProposalReplyPapers" -> part(scene.replied("a"));
            case "askProposalFeedback" -> scene.replied("a");
            case "rateProposal", "listProposalRatings" -> scene.asked("a");
            case "replyToProposalAgain" -> part(tracked());
            case "concludeProposal" -> repliedAgain("a");
            case "trackProposal" -> concluded();
            case "getHandlingFigures", "getPublicHandlingFigures", "listBusiestUnits", "writeProposalBook" ->
                scene.session;
            case "getProposalBook", "fetchProposalBook" -> book();
            case "getProposalHearing", "recordProposalHearing", "cancelProposalHearing" ->
                MatrixHearings.hearing(scene, callers.unit);
            default -> null;
        };
    }

    /** What is sent, or null where the operation is none of these. */
    Map<String, ?> body(String operation, String caller) {
        var body = body(operation);
        if (body == null || caller.startsWith("unit") || !OF_UNITS.contains(operation)) {
            return operation.equals("rateProposal") ? rating(caller) : body;
        }
        var recorded = new HashMap<String, Object>(body);
        recorded.put("recordedFor", "承办单位（电话）");
        return recorded;
    }

    private Map<String, ?> body(String operation) {
        return switch (operation) {
            case "assignProposal" -> Map.of("leadUnitId", callers.unit.id());
            case "signProposalAssignment",
                    "askProposalFeedback",
                    "concludeProposal",
                    "nameExcellentProposal",
                    "writeProposalBook" -> Map.of();
            case "planProposalHearing" -> MatrixHearings.planned(scene, callers.unit);
            case "recordProposalHearing" -> Map.of("content", "各单位汇报了进展");
            case "cancelProposalHearing" -> Map.of("reason", "改期");
            case "objectToProposalAssignment", "designateProposalUnit" -> Map.of("reason", "职责不符");
            case "reassignProposalUnit" -> Map.of("unitId", scene.second.id(), "reason", "职责不符");
            case "contactProposer", "giveAssistingOpinion" -> Map.of("content", "电话联系");
            case "reportProposalProgress" -> Map.of("stage", "under_way", "content", "正在办理");
            case "recordProposerMeeting" ->
                Map.of(
                        "heldOn", today().toString(),
                        "place", "会议室",
                        "attendees", "委员、单位",
                        "content", "当面说明",
                        "agreement", "agreed");
            case "askProposalExtension" -> extension();
            case "decideProposalExtension" -> Map.of("granted", true, "reason", "同意");
            case "replyToProposal" -> AssignmentScene.reply("a");
            case "replyToProposalAgain" -> Map.of("resultClass", "a", "content", "已建成");
            case "addProposalReplyPapers" -> Map.of("papers", Map.of("photoIds", List.of(Uploads.photo())));
            case "remindProposalUnits" -> Map.of("note", "请抓紧", "sessionId", scene.session);
            case "rateProposal" -> AssignmentScene.rating("satisfied", "satisfied");
            case "trackProposal" -> Map.of("promisedOn", today().plusDays(60).toString(), "note", "延期");
            case "makeKeyProposal" -> Map.of("leaderAccountId", scene.leader.accountId());
            case "addProposalMilestone" -> Map.of("title", "开工", "dueOn", today().toString());
            case "reachProposalMilestone" -> Map.of("reachedOn", today().toString());
            default -> null;
        };
    }

    private static Map<String, ?> rating(String caller) {
        var body = AssignmentScene.rating("satisfied", "satisfied");
        if (!caller.startsWith("office")) {
            return body;
        }
        var recorded = new HashMap<>(body);
        recorded.put("recordedFor", "提案者（书面）");
        return recorded;
    }

    private static Map<String, ?> extension() {
        return Map.of("until", today().plusDays(120).toString(), "reason", "等待批复");
    }

    private UUID part(UUID proposal) {
        return scene.part(proposal, callers.unit);
    }

    private UUID objected() {
        var part = part(scene.assigned());
        does(callers.officer, part, "objection", Map.of("reason", "职责不符")).statusCode(200);
        return part;
    }

    private UUID signed() {
        var part = part(scene.assigned());
        does(callers.officer, part, "signing", Map.of()).statusCode(200);
        return part;
    }

    private UUID assisting() {
        var units = Map.of("leadUnitId", scene.second.id(), "assistingUnitIds", List.of(callers.unit.id()));
        var part = part(scene.assigned(units));
        does(callers.officer, part, "signing", Map.of()).statusCode(200);
        return part;
    }

    private UUID extensionAsked() {
        var part = signed();
        does(callers.officer, part, "extension", extension()).statusCode(200);
        return part;
    }

    private UUID contacted() {
        var part = part(scene.assigned());
        scene.contacted(part, callers.officer);
        return part;
    }

    private UUID tracked() {
        var id = scene.asked("b");
        post(callers.assignee, "proposals/" + id + "/rating", AssignmentScene.rating("satisfied", "satisfied"))
                .statusCode(200);
        return id;
    }

    private UUID repliedAgain(String resultClass) {
        var id = tracked();
        does(callers.officer, part(id), "re-reply", Map.of("resultClass", resultClass, "content", "进展说明"))
                .statusCode(200);
        return id;
    }

    private UUID concluded() {
        var id = repliedAgain("b");
        post(scene.office, "proposals/" + id + "/conclusion", Map.of()).statusCode(200);
        return id;
    }

    private UUID withMilestone() {
        var id = scene.assigned();
        var planned = Map.of("title", "开工", "dueOn", today().toString());
        post(scene.office, "proposals/" + id + "/milestones", planned).statusCode(200);
        milestone = UUID.fromString(
                get(scene.office, "proposals/" + id + "/milestones").extract().path("items[0].id"));
        return id;
    }

    /** The office's, still being written. */
    private UUID book() {
        var id = Ids.next();
        sql.run(
                "INSERT INTO proposal_book (id, account_id, committee_id, session_id, name, state, done, total, asked_at, seen_at) VALUES (?, ?, ?, ?, '汇编', 'writing', 0, 1, now(), now())",
                id,
                callers.office.accountId(),
                callers.venue.committeeId(),
                scene.session);
        return id;
    }

    private UUID published() {
        var id = scene.assigned();
        sql.run("UPDATE proposal SET consented = true, published = true WHERE id = ?", id);
        return id;
    }
}
