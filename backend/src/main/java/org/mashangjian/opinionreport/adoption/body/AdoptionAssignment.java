package org.mashangjian.opinionreport.adoption.body;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** Who has to do it: a unit of this system by {@code unitId}, or one that does not sign in by {@code unitName}. */
@Schema(name = "AdoptionAssignment")
public record AdoptionAssignment(
        UUID unitId,
        @Text(max = 60) String unitName,
        LocalDate dueOn,
        @Text(max = 1000, lines = true) String note) {}
