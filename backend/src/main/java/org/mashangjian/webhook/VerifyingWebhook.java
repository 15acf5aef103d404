package org.mashangjian.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Asks the receiver whether it wants to be one, so that nobody is flooded by an address somebody else named: a signed event
 * with a challenge, which it gives back as {@code {"challenge": "…"}}. Waits for it, with no transaction open.
 */
@ApplicationScoped
class VerifyingWebhook {
    private record Echo(String challenge) {}

    @Inject
    Webhooks webhooks;

    @Inject
    KeepingWebhook keeping;

    @Inject
    CallingReceiver calling;

    @Inject
    CloudEvents events;

    @Inject
    ObjectMapper json;

    @Inject
    DatabaseClock clock;

    WebhookApi.View verify(AppCaller app, UUID id) {
        keeping.shown(app, id);
        var challenge = Tokens.next();
        var event = Ids.next();
        var at = clock.now();
        var body = events.about(id, event, "webhook.verification", at, new Echo(challenge));
        var target = webhooks.target(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var headers = Signing.headers(event, at.getEpochSecond(), body, target.secrets());
        var answer = calling.call(target.url(), headers, body);
        if (!answer.isTaken() || !isEcho(answer.body(), challenge)) {
            throw Refusal.of(ProblemType.conflict, "webhook_not_verified").with("answered", told(answer));
        }
        keeping.activate(app, id);
        return keeping.shown(app, id);
    }

    private boolean isEcho(String answer, String challenge) {
        try {
            return json.readValue(answer, Map.class).equals(Map.of("challenge", challenge));
        } catch (JsonProcessingException somethingElse) {
            return false;
        }
    }

    /** What went wrong, for who looks for the reason. */
    private static String told(WebhookAnswer answer) {
        return answer.fault() == null ? "status " + answer.status() : answer.fault();
    }
}
