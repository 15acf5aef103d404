package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "EvaluationSubmission")
public record Evaluation(
        @NotNull @Text(max = 8000, lines = true) String content) {}
