package org.mashangjian.opinionreport.adoption.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What the unit did. @param recordedFor whose words are written down (代录), where the unit does not sign in; not for the unit itself */
@Schema(name = "AdoptionFeedback")
public record AdoptionFeedback(
        @NotNull @Text(max = 2000, lines = true) String content,
        @Text(max = 60) String recordedFor) {}
