package org.mashangjian.consultation.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.web.Text;

/** Calls for topics as they go in and out. */
final class TopicCallApi {
    private TopicCallApi() {}

    /** What a call says. */
    record Words(String title, String description, List<TopicSource> sources, LocalDate opensOn, LocalDate closesOn) {}

    /** @param venueId or {@code committeeId}: whose call it is */
    @Schema(name = "TopicCallSubmission")
    record New(
            UUID venueId,
            UUID committeeId,
            @NotNull @Text(max = 60) String title,

            @NotNull @Text(max = 2000, lines = true) String description,

            @NotEmpty @Size(max = 4) List<@NotNull TopicSource> sources,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn) {
        Words words() {
            return new Words(title, description, sources, opensOn, closesOn);
        }
    }

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "TopicCallEnding")
    record Ending() {}

    /**
     * A call for topics.
     *
     * @param open whether something can be put forward today
     * @param topics how many were
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicCall")
    record Call(
            UUID id,
            UUID committeeId,
            UUID venueId,
            String venue,
            String divisionCode,
            String title,
            String description,
            List<TopicSource> sources,
            LocalDate opensOn,
            LocalDate closesOn,
            boolean open,
            Instant endedAt,
            int topics,
            List<String> allowedActions) {}
}
