package org.mashangjian.proposal.drafting.body;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Members who are asked to cosign. */
@Schema(name = "CosignerInvitation")
public record Invitation(@NotEmpty @Size(max = 30) List<@NotNull UUID> memberIds) {}
