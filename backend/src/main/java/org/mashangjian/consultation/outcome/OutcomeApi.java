package org.mashangjian.consultation.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome as those see it who see its consultation.
 *
 * @param consultation its title
 * @param unit the name of the unit that is responsible; absent where those who held the consultation do it themselves
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Outcome")
public record OutcomeApi(
        UUID id,
        UUID committeeId,
        UUID consultationId,
        String consultation,
        String title,
        String content,
        UUID unitId,
        String unit,
        LocalDate dueOn,
        boolean overdue,
        String indicator,
        String indicatorUnit,
        BigDecimal before,
        BigDecimal after,
        String answer,
        String answerer,
        Instant answeredAt,
        List<String> allowedActions) {}
