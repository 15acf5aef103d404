package org.mashangjian.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a proposal stands that came of a request.
 *
 * @param number once it is filed
 * @param published whether everybody reads it
 * @param resultClass a to d, of the whole reply as it stands
 * @param satisfaction what the proposer thought of it in the end, {@code no_feedback} where nothing was said in time
 * @param handledAgain whether the proposer was dissatisfied, and a higher hand took it up
 * @param cosigners how many members confirmed that they sign it too
 * @param reassigned whether a unit objected and another has it now
 * @param assisting the units that help whoever answers
 * @param earlier what was said in the first handling, where there was a second
 * @param replies of the lead or of the separate units, in the latest handling
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LineageProposal")
public record LineageProposal(
        Step step,
        String number,
        boolean published,
        String resultClass,
        String satisfaction,
        boolean handledAgain,
        int cosigners,
        boolean reassigned,
        List<String> assisting,
        List<Reply> earlier,
        List<Reply> replies)
        implements LineageStop.Standing {
    /** Where it is, in plain terms. */
    @Schema(name = "LineageProposalStep")
    public enum Step {
        being_written,
        being_examined,
        not_filed,
        /** Another proposal of the same matter goes on for both. */
        merged,
        withdrawn,
        filed,
        being_handled,
        replied,
        handled_again,
        closed,
        /** The day of what was promised is awaited. */
        promise_tracked,
        /** The unit said what became of what it promised. */
        promise_answered
    }

    /**
     * What one unit has to say.
     *
     * @param contactedAt when it first spoke with the proposer
     * @param content and {@code promise}, {@code reReply}: without personal data, and only of what everybody reads
     * @param promisedOn the day of what was promised
     * @param kept whether that was kept, absent until the unit says so
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LineageReply")
    public record Reply(
            String unit,
            Instant contactedAt,
            Instant repliedAt,
            String resultClass,
            String content,
            String promise,
            LocalDate promisedOn,
            Instant reRepliedAt,
            Boolean kept,
            String reReply) {}
}
