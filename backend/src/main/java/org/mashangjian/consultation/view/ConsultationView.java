package org.mashangjian.consultation.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.outcome.OutcomeApi;
import org.mashangjian.consultation.session.Materials;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.consultation.session.state.ConsultationFormat;
import org.mashangjian.consultation.session.state.ConsultationLevel;
import org.mashangjian.consultation.session.state.ConsultationState;
import org.mashangjian.consultation.trail.Trail;
import org.mashangjian.lineage.Lineage;

/**
 * One consultation.
 *
 * @param reason why it was decided so, or cancelled
 * @param changeable whether the caller may plan it anew
 * @param checklist what the archive needs, and whether it is there
 * @param origins what it came from; @param lineage what came of it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Consultation")
public record ConsultationView(
        UUID id,
        int version,
        ConsultationState state,
        boolean micro,
        UUID committeeId,
        String committee,
        UUID venueId,
        String venue,
        ConsultationLevel level,
        UUID topicId,
        String topic,
        String title,
        ConsultationFormat format,
        String visibility,
        Convener convener,
        String plan,
        String place,
        Instant startsAt,
        Instant endsAt,
        List<Participants.Participant> participants,
        List<Materials.Material> materials,
        ConsultationDeadlines deadlines,
        WrittenMinutes minutes,
        String reason,
        List<OutcomeApi> outcomes,
        RatingSummary ratings,
        List<ArchiveCheck> checklist,
        Instant madeAt,
        Instant updatedAt,
        Instant stateSince,
        Instant archivedAt,
        boolean changeable,
        List<String> allowedActions,
        List<Trail.Event> timeline,
        List<Lineage.Link> origins,
        List<Lineage.Link> lineage) {}
