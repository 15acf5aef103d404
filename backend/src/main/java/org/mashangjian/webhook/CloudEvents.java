package org.mashangjian.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mashangjian.event.OutboxEvent;

/** Events as CloudEvents 1.0 in structured JSON; {@code committeeid} is an extension of ours. */
@ApplicationScoped
class CloudEvents {
    @ConfigProperty(name = "mashang.base-url")
    String base;

    @Inject
    ObjectMapper json;

    String of(OutboxEvent event) {
        return write(event.id(), event.type(), event.at(), event.committeeId(), event.subjectId(), read(event.data()));
    }

    /** @param told in the place of the event's own data */
    String of(OutboxEvent event, Object told) {
        return write(
                event.id(), event.type(), event.at(), event.committeeId(), event.subjectId(), json.valueToTree(told));
    }

    /** One of ours about the webhook itself. */
    String about(UUID webhook, UUID id, String type, Instant at, Object data) {
        return write(id, type, at, null, webhook, json.valueToTree(data));
    }

    /** The body of a delivery, to be shown. */
    Map<String, Object> shown(String body) {
        return json.convertValue(read(body), new TypeReference<>() {});
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an event that was written cannot be read", ours);
        }
    }

    private String write(UUID id, String type, Instant at, UUID committee, UUID subject, JsonNode data) {
        var event = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", base + "/api/v1")
                .put("type", type)
                .put("subject", subject.toString())
                .put("time", at.toString())
                .put("datacontenttype", "application/json");
        if (committee != null) {
            event.put("committeeid", committee.toString());
        }
        event.set("data", data);
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("an event cannot be written as JSON", ours);
        }
    }
}
