package org.mashangjian.statement.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.statement.DiscussionState;

/** The results of a discussion as everybody sees them. */
final class ResultApi {
    private ResultApi() {}

    /**
     * @param votes that are counted, passes too
     * @param consensus on what most agree, in each group too; the clearest first
     * @param divisive what divides people, the most even first
     * @param groups of people who voted alike, the largest first; none where they cannot be told apart
     */
    @Schema(name = "DiscussionResults")
    record Results(
            UUID discussionId,
            DiscussionState state,
            long participants,
            long votes,
            List<Line> statements,
            List<Agreement> consensus,
            List<Division> divisive,
            List<Group> groups) {}

    /**
     * @param few whether so few have voted that their number is not shown, as it would show who they are
     * @param agreement the share of those who agree among those who agree or disagree
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "StatementResult")
    record Line(
            UUID id,
            String content,
            String pseudonym,
            UUID kindId,
            boolean few,
            Integer agrees,
            Integer disagrees,
            Integer passes,
            Double agreement) {}

    /** @param agree whether people are for it; else they agree that it is wrong */
    @Schema(name = "DiscussionConsensus")
    record Agreement(UUID statementId, boolean agree, double share) {}

    /** @param divisiveness 1 where half are for it and half against and nobody passes, 0 where all are of one mind */
    @Schema(name = "DiscussionDivision")
    record Division(UUID statementId, double divisiveness) {}

    /** @param name A, B, C… */
    @Schema(name = "OpinionGroup")
    record Group(String name, int participants, List<Typical> typical) {}

    /** A statement that tells a group from the others. @param share of the group that agrees; @param elsewhere of the others */
    @Schema(name = "TypicalStatement")
    record Typical(UUID statementId, double share, double elsewhere) {}
}
