package org.mashangjian.proposal.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Feedback as it goes in and out. */
public final class FeedbackApi {
    private FeedbackApi() {}

    @Schema(name = "ProposalFeedbackRequest")
    public record Asked(@Text(max = 1000, lines = true) String note) {}

    /**
     * What the proposer thinks.
     *
     * @param processRating of how it was handled; {@code resultRating}: of what came of it
     * @param comment needed where one of them is {@code dissatisfied}
     * @param recordedFor the proposer, where the office writes down what they said on paper
     */
    @Schema(name = "ProposalRatingSubmission")
    public record Given(
            @NotNull Satisfaction processRating,
            @NotNull Satisfaction resultRating,
            @Text(max = 2000, lines = true) String comment,
            @Text(max = 60) String recordedFor) {}

    @Schema(name = "ProposalTrackingSubmission")
    public record Tracking(
            @NotNull LocalDate promisedOn,
            @NotNull @Text(max = 1000, lines = true) String note) {}

    @Schema(name = "ProposalConclusionSubmission")
    public record Conclusion(@Text(max = 1000, lines = true) String note) {}

    /** @param round 2 of the second handling */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalRating")
    public record Rating(
            int round,
            Satisfaction processRating,
            Satisfaction resultRating,
            String comment,
            String giver,
            Instant givenAt) {}

    @Schema(name = "ProposalRatings")
    public record Ratings(List<Rating> items) {}
}
