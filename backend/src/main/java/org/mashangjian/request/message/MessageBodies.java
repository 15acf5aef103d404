package org.mashangjian.request.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What callers send of messages and what they say; unknown fields are refused. */
final class MessageBodies {
    private MessageBodies() {}

    @Schema(name = "MessageSubmission")
    record Message(
            @NotNull @Text(max = 2000, lines = true) String content,
            @Size(max = 10) List<UUID> attachmentIds) {}

    @Schema(name = "TranscriptSubmission")
    record Transcript(
            @NotNull @Text(max = 2000, lines = true) String text) {}
}
