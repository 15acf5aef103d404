package org.mashangjian.proposal.assignment.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.assignment.Meetings;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.trail.Trail;

/**
 * What one unit has to do about a proposal, as its people see it.
 *
 * @param round 2 for the second handling, for which {@code higherHand} answers
 * @param designated whether it may not object (again)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalAssignment")
public record AssignmentView(
        UUID id,
        int version,
        UUID committeeId,
        Of proposal,
        UUID unitId,
        String unit,
        int round,
        HandlingMode mode,
        AssignmentDuty duty,
        AssignmentState state,
        Instant stateSince,
        boolean designated,
        String higherHand,
        Instant assignedAt,
        Instant signedAt,
        Instant contactedAt,
        AssignmentDeadlines deadlines,
        Extension extension,
        AssignmentStage stage,
        Instant stageAt,
        int reminders,
        Instant remindedAt,
        Reply reply,
        List<Meetings.Meeting> meetings,
        List<String> allowedActions,
        List<Trail.Event> timeline) {
    /** The proposal. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalOfAssignment")
    public record Of(UUID id, UUID sessionId, String number, String subject, String proposer, ProposalState state) {}

    /** @param askedUntil the day that waits for a decision */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalExtension")
    public record Extension(LocalDate askedUntil, boolean granted) {}

    /** @param resultClass absent of an assisting unit's opinion; @param content of the reply, or of that opinion; @param papers what came with it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalReply")
    public record Reply(
            ResultClass resultClass,
            String number,
            String content,
            String replier,
            Instant repliedAt,
            String promise,
            LocalDate promisedOn,
            String reReply,
            ResultClass reResultClass,
            Instant reRepliedAt,
            List<ReplyPapers.Paper> papers) {
        Reply with(List<ReplyPapers.Paper> given) {
            return new Reply(
                    resultClass,
                    number,
                    content,
                    replier,
                    repliedAt,
                    promise,
                    promisedOn,
                    reReply,
                    reResultClass,
                    reRepliedAt,
                    given);
        }
    }
}
