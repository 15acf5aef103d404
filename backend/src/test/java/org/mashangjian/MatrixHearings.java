package org.mashangjian;

import static org.mashangjian.proposal.assignment.AssignmentScene.post;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.proposal.assignment.AssignmentScene;
import org.mashangjian.unit.Unit;

/** Progress hearings, for {@link MatrixProposalHandling}. */
final class MatrixHearings {
    private MatrixHearings() {}

    static Map<String, ?> planned(AssignmentScene scene, Unit unit) {
        var startsAt = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return Map.of(
                "sessionId",
                scene.session,
                "title",
                "办理进展座谈会",
                "startsAt",
                startsAt.toString(),
                "place",
                "会议室",
                "unitIds",
                List.of(unit.id()));
    }

    static UUID hearing(AssignmentScene scene, Unit unit) {
        return UUID.fromString(post(scene.office, "proposal-hearings", planned(scene, unit))
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
