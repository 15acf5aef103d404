package org.mashangjian.proposal.origin;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What the resident said whose words it uses. @param how they were asked: by phone, in writing, face to face */
@Schema(name = "WordsConsentSubmission")
record GivenWords(
        @NotNull Boolean agreed, @NotNull @Text(max = 200) String how) {}
