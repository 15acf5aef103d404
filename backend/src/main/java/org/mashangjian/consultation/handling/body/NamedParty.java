package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.session.Participants;
import org.mashangjian.web.Text;

/** A member or a unit by id, anybody else by name. */
@Schema(name = "ParticipantSubmission")
public record NamedParty(
        @NotNull Participants.Kind kind,
        UUID memberId,
        UUID unitId,
        @Text(max = 60) String name) {}
