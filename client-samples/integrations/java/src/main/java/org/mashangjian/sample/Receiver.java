package org.mashangjian.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Receives webhooks, verifies them by the library of Standard Webhooks, and hands every event on once. */
final class Receiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Set<String> done = new HashSet<>();
    private final HttpServer server;
    private final Consumer<JsonNode> taker;
    private volatile String secret;

    Receiver(int port, Consumer<JsonNode> taker) throws IOException {
        this.taker = taker;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /** The secret comes with the answer that makes the webhook. */
    void verifyBy(String given) {
        secret = given;
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            new Webhook(secret).verify(body, HttpHeaders.of(call.getRequestHeaders(), (name, value) -> true));
            var event = JSON.readTree(body);
            var isChallenge = "webhook.verification".equals(event.get("type").asText());
            answer(call, isChallenge ? event.get("data").toString() : "{}");
            if (!isChallenge && done.add(event.get("id").asText())) {
                taker.accept(event);
            }
        } catch (WebhookVerificationException | EmptyWebhookSecretException forged) {
            call.sendResponseHeaders(401, -1);
        }
    }

    private static void answer(HttpExchange call, String body) throws IOException {
        var content = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, content.length);
        call.getResponseBody().write(content);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
