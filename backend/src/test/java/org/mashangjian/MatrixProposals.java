package org.mashangjian;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.proposal.ProposalScene;

/** Proposals of the assignee in the state an operation needs; where one is cosigned, the assignee is asked to. For {@link MatrixConsultations}. */
final class MatrixProposals {
    private final MatrixCallers callers;
    private final ProposalScene scene;
    private final ProposalScene another;
    private final MatrixProposalHandling handling;
    private String cosigner;

    MatrixProposals(MatrixCallers callers) {
        this.callers = callers;
        scene = new ProposalScene(callers.venue, callers.assignee);
        another = new ProposalScene(callers.venue);
        handling = new MatrixProposalHandling(callers);
    }

    /** The path with its id put in, or null where the operation is about nothing of this. */
    String path(String operation, String template) {
        if (operation.equals("movePlenarySession")) {
            return template.replace(
                    "{id}",
                    scene.session(Instant.now(), Instant.now().plus(1, ChronoUnit.DAYS))
                            .toString());
        }
        var made = made(operation);
        return made == null
                ? handling.path(operation, template)
                : template.replace("{id}", made.toString()).replace("{memberId}", "" + cosigner);
    }

    private UUID made(String operation) {
        return switch (operation) {
            case "writeProposal", "submitProposal", "withdrawProposal", "consentToPublication", "inviteCosigners" ->
                scene.draft();
            case "dropCosigner" -> {
                cosigner = scene.cosigner.memberId().toString();
                yield scene.invited();
            }
            case "cosignProposal", "refuseCosignature" -> cosigned();
            case "recordWordsConsent" -> scene.draft();
            case "convertProposal" -> scene.notFiled();
            case "redraftProposal" -> scene.returned();
            case "examineProposal", "listSimilarProposals" -> scene.submitted();
            case "fileProposal", "rejectFiling", "returnProposal", "mergeProposal" -> scene.preliminary();
            case "getPublicProposal", "followProposal" -> published();
            case "getProposalStatistics", "getProposalClocks", "keepProposalClocks", "listOversightLeaders" ->
                callers.venue.committeeId();
            case "getProposal", "publishProposal" -> scene.filed();
            default -> null;
        };
    }

    private UUID published() {
        var id = scene.filed();
        scene.does(callers.assignee, id, "publication-consent", Map.of("agreed", true))
                .statusCode(200);
        scene.does(scene.office, id, "publication", Map.of("published", true)).statusCode(200);
        return id;
    }

    private UUID cosigned() {
        var id = another.draft(Map.of("kind", "joint"));
        another.does(another.member, id, "cosigners", Map.of("memberIds", List.of(callers.assignee.memberId())))
                .statusCode(200);
        return id;
    }

    /** What is sent, or null where the operation is none of these. */
    Map<String, ?> body(String operation, String caller) {
        return switch (operation) {
            case "openPlenarySession" ->
                scene.window(scene.entered(), Instant.now(), Instant.now().plus(1, ChronoUnit.DAYS));
            case "movePlenarySession" -> Map.of("opensAt", "2031-01-01T00:00:00Z", "closesAt", "2031-01-05T00:00:00Z");
            case "draftProposal" -> drafted(caller);
            case "followProposal" -> Map.of("phone", "13912345678", "oneTimeCode", "000001", "language", "zh-CN");
            case "unfollowProposal" -> Map.of("token", "0");
            case "writeProposal" -> scene.body(Map.of());
            case "inviteCosigners" -> Map.of("memberIds", List.of(scene.cosigner.memberId()));
            case "submitProposal",
                    "withdrawProposal",
                    "redraftProposal",
                    "convertProposal",
                    "cosignProposal",
                    "refuseCosignature",
                    "examineProposal",
                    "fileProposal" -> Map.of();
            case "consentToPublication" -> Map.of("agreed", true);
            case "recordWordsConsent" -> Map.of("agreed", true, "how", "电话征得同意");
            case "rejectFiling" -> ProposalScene.rejection();
            case "returnProposal" -> Map.of("reason", "请补充数据");
            case "mergeProposal" -> Map.of("proposalId", scene.filed(), "reason", "同一件事");
            case "publishProposal" -> Map.of("published", true);
            case "keepProposalClocks" -> clocks();
            default -> handling.body(operation, caller);
        };
    }

    private static Map<String, ?> clocks() {
        var days =
                new HashMap<String, Object>(Map.of("objectionWorkdays", 5, "contactWorkdays", 15, "opinionMonths", 1));
        days.putAll(Map.of("replyMonths", 3, "longestReplyMonths", 6, "secondReplyMonths", 1));
        days.putAll(Map.of("feedbackRequestWorkdays", 3, "feedbackWorkdays", 15, "escalationWorkdays", 3));
        return days;
    }

    /** The office records what the assignee wrote on paper. */
    private Map<String, ?> drafted(String caller) {
        var body = new HashMap<>(scene.body(Map.of()));
        if (caller.startsWith("office")) {
            body.put("memberId", callers.assignee.memberId());
        }
        return body;
    }

    /** The tag of what was made for a change, or null. */
    String tag(String operation) {
        return operation.equals("writeProposal") || operation.equals("movePlenarySession") ? "\"0\"" : null;
    }
}
