package org.mashangjian.consultation.topic.body;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.web.Text;

@Schema(name = "TopicRefusal")
public record Refusing(
        @NotNull TopicReason reasonCode,

        @NotNull @Text(max = 1000, lines = true) String reason) {}
