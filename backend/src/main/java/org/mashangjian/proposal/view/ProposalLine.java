package org.mashangjian.proposal.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;

/** A proposal in a list. @param session as {@code 15-5}: session 5 of term 15; @param cosigners who have confirmed */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalLine")
public record ProposalLine(
        UUID id,
        String number,
        ProposalState state,
        UUID committeeId,
        UUID sessionId,
        String session,
        ProposalKind kind,
        ProposalCategory category,
        String subject,
        String proposer,
        int cosigners,
        String examiner,
        Instant draftedAt,
        Instant submittedAt,
        Instant filedAt,
        Instant updatedAt,
        Instant replyDue,
        ResultClass resultClass,
        boolean keyProposal,
        boolean consented,
        boolean published) {}
