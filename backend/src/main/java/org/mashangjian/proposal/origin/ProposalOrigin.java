package org.mashangjian.proposal.origin;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param wordsAllowed whether the resident was asked and lets their words be used; without, a draft says only where and when somebody spoke */
@Schema(name = "ProposalOrigin")
public record ProposalOrigin(
        @NotNull ProposalOriginKind kind, @NotNull UUID id, Boolean wordsAllowed) {}
