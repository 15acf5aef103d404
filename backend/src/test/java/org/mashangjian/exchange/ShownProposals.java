package org.mashangjian.exchange;

import static org.mashangjian.proposal.assignment.AssignmentScene.post;
import static org.mashangjian.proposal.assignment.AssignmentScene.today;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.exchange.ShownScene.Asked;
import org.mashangjian.proposal.assignment.AssignmentScene;

/** A session's proposals and what comes of them, for the callers of a scene; its member wrote them, its unit handles them. */
final class ShownProposals {
    private final AssignmentScene scene;

    ShownProposals(ConsultationScene of) {
        scene = new AssignmentScene(of.venue, of.member, of.unit, of.officer);
    }

    Asked proposals() {
        scene.filed();
        return asked("proposals", "number", 0);
    }

    Asked assignments() {
        scene.assigned();
        return asked("proposal-assignments", "number", 0);
    }

    Asked keyProposals() {
        var milestones =
                List.of(Map.of("title", "完成方案", "dueOn", today().plusDays(20).toString()));
        post(
                        scene.office,
                        "proposals/" + scene.assigned() + "/key-proposal",
                        Map.of("leaderAccountId", scene.leader.accountId(), "milestones", milestones))
                .statusCode(200);
        return asked("key-proposals", "number", 0);
    }

    Asked hearings() {
        scene.assigned();
        var startsAt = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var body = Map.of(
                "sessionId",
                scene.session,
                "title",
                "提案办理进展情况汇报座谈会",
                "startsAt",
                startsAt.toString(),
                "place",
                "会议室",
                "unitIds",
                List.of(scene.unit.id()));
        post(scene.office, "proposal-hearings", body).statusCode(201);
        return asked("proposal-hearings", "title", 0);
    }

    private Asked asked(String list, String key, int column) {
        return new Asked(
                list + "?limit=100&plenarySession=" + scene.session,
                key,
                column,
                Map.of("plenarySessionId", scene.session));
    }
}
