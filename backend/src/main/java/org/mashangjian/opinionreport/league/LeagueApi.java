package org.mashangjian.opinionreport.league;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.state.AdoptionLevel;

/** Scores and the league as they go in and out. */
final class LeagueApi {
    private static final int MOST = 1000;

    private LeagueApi() {}

    /** What counts. */
    @Schema(name = "OpinionReportScoreEvent")
    enum Event {
        adopted,
        instructed
    }

    @Schema(name = "OpinionReportScore")
    record Score(
            @NotNull Event event,
            @NotNull AdoptionLevel level,
            @Min(0) @Max(MOST) int points) {}

    @Schema(name = "OpinionReportScores")
    record Scores(List<Score> items) {}

    /** What is left out counts by the default. */
    @Schema(name = "OpinionReportScoreSubmission")
    record Kept(@NotNull @Size(max = 8) List<@NotNull @Valid Score> items) {}

    /** So many at each level. */
    @Schema(name = "OpinionReportCounts")
    record Counts(int county, int city, int province, int national) {
        int at(AdoptionLevel level) {
            return switch (level) {
                case county -> county;
                case city -> city;
                case province -> province;
                case national -> national;
            };
        }
    }

    /** @param rank from 1; equal points share one */
    @Schema(name = "OpinionReportLeagueLine")
    record Line(
            int rank, UUID committeeId, String committee, int issued, Counts adopted, Counts instructed, int score) {}

    /** @param formula how a score comes about, in words; @param scores by which it does */
    @Schema(name = "OpinionReportLeague")
    record League(
            UUID committeeId,
            int year,
            int quarter,
            LocalDate from,
            LocalDate until,
            String formula,
            List<Score> scores,
            List<Line> items) {}
}
