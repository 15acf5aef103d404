package org.mashangjian.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The headers of Standard Webhooks 1.0: the id of the event, the time, and a signature by each secret that is good. */
final class Signing {
    private Signing() {}

    /** @param secrets as {@code whsec_…}, newest first */
    static Map<String, String> headers(UUID eventId, long seconds, String body, List<String> secrets) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Type", "application/cloudevents+json; charset=utf-8");
        headers.put("User-Agent", "Mashangjian-Webhooks/1");
        headers.put("webhook-id", eventId.toString());
        headers.put("webhook-timestamp", Long.toString(seconds));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> signature(secret, eventId, seconds, body))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private static String signature(String secret, UUID eventId, long seconds, String body) {
        try {
            return new Webhook(secret).sign(eventId.toString(), seconds, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException ours) {
            throw new IllegalStateException("a webhook cannot be signed", ours);
        }
    }
}
