package org.mashangjian.consultation.publicview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.Materials;
import org.mashangjian.consultation.session.state.Consensus;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationState;

/** What everybody sees of public consultations: no parties by name, and of the minutes what was worded for all. */
final class PublicConsultationApi {
    private PublicConsultationApi() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicConsultation")
    record Public(
            UUID id,
            UUID committeeId,
            String committee,
            UUID venueId,
            String venue,
            String divisionCode,
            ConsultationState state,
            UUID topicId,
            String topic,
            String title,
            ConsultationFormat format,
            String place,
            Instant startsAt,
            Instant endsAt,
            Consensus consensus,
            String minutes,
            List<Materials.Material> materials,
            List<Result> outcomes) {
        Public with(List<Materials.Material> papers, List<Result> results) {
            return new Public(
                    id,
                    committeeId,
                    committee,
                    venueId,
                    venue,
                    divisionCode,
                    state,
                    topicId,
                    topic,
                    title,
                    format,
                    place,
                    startsAt,
                    endsAt,
                    consensus,
                    minutes,
                    papers,
                    results);
        }
    }

    /** What is to be done, and what the unit said of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PublicOutcome")
    record Result(
            String title,
            String unit,
            LocalDate dueOn,
            String indicator,
            String indicatorUnit,
            BigDecimal before,
            BigDecimal after,
            String answer,
            Instant answeredAt) {}

    /** A page of them, for the contract. */
    @Schema(name = "PublicConsultationPage")
    record ConsultationPage(List<Public> items, String next) {}
}
