package org.mashangjian.proposal.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures as they go out. */
final class StatisticsApi {
    private StatisticsApi() {}

    /** What is counted, and how. */
    @Schema(name = "ProposalFigureKind")
    enum Kind {
        filing,
        reply_on_time,
        contact,
        satisfaction,
        solved
    }

    /**
     * A share.
     *
     * @param of how many it is a share of; with none of them there is no {@code percent}
     * @param percent to one place
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalFigure")
    record Figure(Kind kind, long count, long of, Double percent) {
        static Figure of(Kind kind, long count, long of) {
            return new Figure(kind, count, of, of == 0 ? null : Math.round(count * 1000.0 / of) / 10.0);
        }
    }

    /** @param id of the unit, absent of a sector; @param code of the sector, absent of a unit */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalGroupFigures")
    record Group(UUID id, String code, String name, long proposals, List<Figure> figures) {}

    @Schema(name = "ProposalFormula")
    record Formula(Kind kind, String name, String formula) {}

    /** @param submitted, {@code filed}, {@code merged}, {@code keyProposals}, {@code excellent}: how many */
    @Schema(name = "HandlingFigures")
    record Statistics(
            UUID sessionId,
            UUID committeeId,
            String committee,
            int term,
            int number,
            long submitted,
            long filed,
            long merged,
            long keyProposals,
            long excellent,
            List<Figure> figures,
            List<Group> units,
            List<Group> sectors,
            List<Formula> formulas) {}
}
