package org.mashangjian.consultation.handling.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "PositionSubmission")
public record NewPosition(
        @NotNull @Text(max = 60) String holder,

        @NotNull @Text(max = 1000, lines = true) String content) {}
