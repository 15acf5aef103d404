package org.mashangjian.proposal.drafting.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param agreed whether everybody may read it; it can be taken back at any time */
@Schema(name = "PublicationConsent")
public record PublicationConsent(@NotNull Boolean agreed) {}
