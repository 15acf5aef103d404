package org.mashangjian.consultation.handling.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A consultation planned.
 *
 * @param topicId an approved topic; a micro one may have none and then names {@code venueId} or {@code committeeId}
 * @param micro whether it goes the short way (微协商)
 */
@Schema(name = "ConsultationSubmission")
public record NewConsultation(
        UUID topicId,
        UUID venueId,
        UUID committeeId,
        boolean micro,
        @NotNull @Valid Arrangement plan) {}
