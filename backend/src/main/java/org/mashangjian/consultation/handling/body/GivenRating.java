package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** @param participantId whose words are recorded from paper; absent where one speaks for oneself */
@Schema(name = "ConsultationRating")
public record GivenRating(
        @NotNull @Min(1) @Max(5) Integer rating,
        @Text(max = 1000, lines = true) String comment,
        UUID participantId) {}
