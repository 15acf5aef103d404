package org.mashangjian.proposal.assignment.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** A line of the progress table, of a dispatching office's board, or of a unit's desk. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalAssignmentLine")
public record AssignmentLine(
        UUID id,
        UUID proposalId,
        String number,
        String subject,
        String proposer,
        ProposalState proposalState,
        UUID sessionId,
        UUID unitId,
        String unit,
        int round,
        HandlingMode mode,
        AssignmentDuty duty,
        AssignmentState state,
        Instant assignedAt,
        AssignmentDeadlines deadlines,
        AssignmentStage stage,
        Instant stageAt,
        int reminders,
        Instant remindedAt,
        ResultClass resultClass,
        Instant repliedAt,
        LocalDate promisedOn) {
    static AssignmentLine of(AssignmentView it) {
        var reply = it.reply();
        return new AssignmentLine(
                it.id(),
                it.proposal().id(),
                it.proposal().number(),
                it.proposal().subject(),
                it.proposal().proposer(),
                it.proposal().state(),
                it.proposal().sessionId(),
                it.unitId(),
                it.unit(),
                it.round(),
                it.mode(),
                it.duty(),
                it.state(),
                it.assignedAt(),
                it.deadlines(),
                it.stage(),
                it.stageAt(),
                it.reminders(),
                it.remindedAt(),
                reply == null ? null : reply.resultClass(),
                reply == null ? null : reply.repliedAt(),
                reply == null ? null : reply.promisedOn());
    }
}
