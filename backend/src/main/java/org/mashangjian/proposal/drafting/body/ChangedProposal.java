package org.mashangjian.proposal.drafting.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft as it is saved. @param ownWords that it uses a resident's words no more */
@Schema(name = "ProposalChange")
public record ChangedProposal(
        @NotNull UUID sessionId, @NotNull @Valid DraftText text, Boolean ownWords) {}
