package org.mashangjian.opinionreport.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.opinionreport.state.WordsConsent;
import org.mashangjian.web.Text;

/** What the resident says to the use of their words. @param how they said it, such as 电话; needed where they allow it */
@Schema(name = "ResidentConsent")
public record GivenConsent(
        @NotNull WordsConsent consent,
        @Text(max = 60) String how,
        @Text(max = 1000, lines = true) String note) {}
