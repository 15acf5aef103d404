package org.mashangjian.opinionreport.adoption.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/**
 * Whether a level takes a report up.
 *
 * @param evidence where it is read that it did, such as the issue of its bulletin; needed of a level that is not in this system
 * @param reason why not, needed where it does not
 */
@Schema(name = "AdoptionDecision")
public record AdoptionDecision(
        @NotNull Boolean adopted,
        @Text(max = 1000, lines = true) String evidence,
        @Text(max = 1000, lines = true) String reason,
        @Size(max = 9) List<@NotNull UUID> photoIds,
        @Size(max = 9) List<@NotNull UUID> documentIds) {}
