package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** @param reason needed where it is not adopted */
@Schema(name = "DecisionSubmission")
public record Decision(
        @NotNull @Pattern(regexp = "adopted|partly_adopted|not_adopted")
        String decision,

        @Text(max = 1000, lines = true) String reason) {}
