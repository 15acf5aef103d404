package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who came; all others did not. */
@Schema(name = "AttendanceSubmission")
public record Attendance(@NotNull @Size(max = 100) List<@NotNull UUID> participantIds) {}
