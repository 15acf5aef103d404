package org.mashangjian.proposal.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.attachment.HungPhoto;
import org.mashangjian.lineage.Lineage;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.WordsConsent;
import org.mashangjian.proposal.trail.Trail;

/**
 * A proposal as one of its people sees it.
 *
 * @param number once it is filed
 * @param proposer how the lead proposer is called
 * @param merged proposals that were merged into this one
 * @param wordsConsent whether the resident whose words it uses lets it; for proposer and office
 * @param consented whether the proposer lets everybody read it; {@code published}: whether the office does
 * @param origins what it came from, for proposer, office and leader; {@code lineage}: what came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Proposal")
public record ProposalView(
        UUID id,
        int version,
        ProposalState state,
        String number,
        UUID committeeId,
        Session session,
        ProposalKind kind,
        String groupName,
        ProposalCategory category,
        String proposer,
        UUID proposerMemberId,
        String subject,
        String situation,
        String analysis,
        String recommendations,
        List<Named> suggestedUnits,
        List<Cosigner> cosigners,
        List<HungPhoto> photos,
        Instant draftedAt,
        Instant updatedAt,
        Instant stateSince,
        Instant submittedAt,
        Examination examination,
        List<Related> merged,
        WordsConsent wordsConsent,
        boolean consented,
        boolean published,
        ProposalHandling handling,
        List<String> allowedActions,
        List<Trail.Event> timeline,
        List<Lineage.Link> origins,
        List<Lineage.Link> lineage) {
    /** The session it is meant for, and whether that takes proposals now. */
    @Schema(name = "ProposalOfSession")
    public record Session(UUID id, int term, int number, Instant opensAt, Instant closesAt) {}

    @Schema(name = "ProposalUnitName")
    public record Named(UUID id, String name) {}

    /** Whether a cosigner has answered, and how. */
    @Schema(name = "CosignatureState")
    public enum Answer {
        asked,
        confirmed,
        refused
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalCosigner")
    public record Cosigner(UUID memberId, String name, Answer answer, Instant askedAt, Instant answeredAt) {}

    /** What the office found. @param reason why it was not filed, returned or merged; @param mergedInto the one that goes on for both */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalExamination")
    public record Examination(
            String examiner, Instant filedAt, NotFiledReason reasonCode, String reason, Related mergedInto) {}

    /** Another proposal, for who sees this one. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RelatedProposal")
    public record Related(UUID id, String number, String subject, String proposer, ProposalState state) {}
}
