package org.mashangjian.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.AppScope;
import org.mashangjian.web.Text;

/** What goes in and out about webhooks. */
final class WebhookApi {
    private WebhookApi() {}

    @Schema(name = "WebhookState")
    enum State {
        /** Made; nothing is sent until it has answered the verification. */
        unverified,
        active,
        /** It said that it is gone (410); a new verification brings it back. */
        paused
    }

    @Schema(name = "WebhookOutcome")
    enum Outcome {
        delivered,
        /** Given up after five days; can be replayed for 90. */
        dead
    }

    /** @param appId named by an administrator of the committee that keeps the app; by an app itself its own or none */
    @Schema(name = "WebhookSubmission")
    record New(
            UUID appId,
            @NotNull @Text(max = 500) String url,
            @NotNull @Size(min = 1, max = 100) Set<@NotNull @Text(max = 60) String> types) {}

    /** @param overlapHours for how long the former secret signs too; 24 where nothing is said */
    @Schema(name = "WebhookSecretSubmission")
    record NewSecret(@Min(0) @Max(168) Integer overlapHours) {}

    /** Nothing needs to be said. */
    @Schema(name = "WebhookStep")
    record Step() {}

    /** @param restsUntil while it does not answer, when it is tried again */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Webhook")
    record View(
            UUID id,
            String url,
            List<String> types,
            State state,
            Instant madeAt,
            Instant formerSecretUntil,
            Instant restsUntil,
            int failures,
            long waiting,
            List<String> allowedActions) {}

    @Schema(name = "WebhookMade")
    record Made(View webhook, String secret) {}

    @Schema(name = "WebhookList")
    record Webhooks(List<View> items) {}

    /** @param nextAt when it is tried next, absent once it is done */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookDelivery")
    record Delivery(
            UUID id,
            UUID eventId,
            String type,
            Instant madeAt,
            int attempts,
            Instant nextAt,
            Outcome outcome,
            Instant doneAt,
            Integer lastStatus,
            String lastFault) {}

    /** @param status absent where there was no answer @param fault absent where there was one */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "WebhookAttempt")
    record Attempt(int attempt, Instant at, int milliseconds, Integer status, String fault, String answer) {}

    @Schema(name = "WebhookDeliveryLog")
    record Log(Delivery delivery, Map<String, Object> request, List<Attempt> attempts) {}

    @Schema(name = "WebhookReplay")
    record Replayed(int deliveries) {}

    /** @param type of the value, as in JSON Schema, such as {@code string} or {@code uuid} */
    @Schema(name = "WebhookEventField")
    record Field(String name, String type) {}

    /** @param scope what the committee has to have granted the app */
    @Schema(name = "WebhookEvent")
    record Event(String type, AppScope scope, List<Field> fields) {}

    @Schema(name = "WebhookEventCatalogue")
    record Events(List<Event> items) {}
}
