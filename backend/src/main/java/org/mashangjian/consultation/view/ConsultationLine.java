package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationState;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ConsultationLine")
public record ConsultationLine(
        UUID id,
        ConsultationState state,
        boolean micro,
        UUID committeeId,
        UUID venueId,
        String venue,
        ConsultationLevel level,
        String title,
        ConsultationFormat format,
        String convener,
        String place,
        Instant startsAt,
        ConsultationDeadlines deadlines,
        int openOutcomes,
        Instant updatedAt) {}
