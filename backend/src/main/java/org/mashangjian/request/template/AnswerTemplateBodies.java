package org.mashangjian.request.template;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send about answer templates; unknown fields are refused. */
final class AnswerTemplateBodies {
    private static final int NAME = 20;
    private static final int TEXT = 2000;

    private AnswerTemplateBodies() {}

    /**
     * @param venueId where the scope is {@code venue}
     * @param committeeId where the scope is {@code committee}
     */
    @Schema(name = "AnswerTemplateSubmission")
    record New(
            @NotNull AnswerTemplateScope scope,
            UUID venueId,
            UUID committeeId,
            @NotNull @Text(max = NAME) String name,
            @NotNull @Text(max = TEXT, lines = true) String text) {}

    @Schema(name = "AnswerTemplateChange")
    record Change(
            @NotNull @Text(max = NAME) String name,
            @NotNull @Text(max = TEXT, lines = true) String text) {}
}
