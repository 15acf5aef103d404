package org.mashangjian.consultation.topic.body;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What it came from. */
@Schema(name = "TopicOrigin")
public record TopicOrigin(@NotNull Kind kind, @NotNull UUID id) {
    @Schema(name = "TopicOriginKind")
    public enum Kind {
        request,
        reception_record
    }
}
