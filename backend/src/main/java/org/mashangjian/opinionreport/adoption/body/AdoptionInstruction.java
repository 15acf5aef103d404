package org.mashangjian.opinionreport.adoption.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What a leader wrote on it (批示). @param instructor name and office of who wrote it */
@Schema(name = "AdoptionInstruction")
public record AdoptionInstruction(
        @NotNull @Text(max = 60) String instructor,
        @NotNull @Text(max = 1000, lines = true) String instruction,
        @NotNull LocalDate instructedOn) {}
