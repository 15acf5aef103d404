package org.mashangjian.consultation.topic.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

@Schema(name = "TopicMerger")
public record Merger(
        @NotNull UUID topicId,
        @Text(max = 1000, lines = true) String note) {}
