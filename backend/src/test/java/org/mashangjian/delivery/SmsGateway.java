package org.mashangjian.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for the service of a carrier: keeps what it is sent, and refuses the phones it is told to. */
public final class SmsGateway implements QuarkusTestResourceLifecycleManager {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<JsonNode> SENT = new CopyOnWriteArrayList<>();
    private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();

    private static final Map<String, Runnable> MEANWHILE = new ConcurrentHashMap<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.createContext("/", SmsGateway::take);
        server.start();
        var sms = "mashang.channels.sms.";
        return Map.of(
                sms + "provider",
                "http",
                sms + "http.url",
                "http://localhost:" + server.getAddress().getPort() + "/send",
                sms + "http.headers.\"Content-Type\"",
                "application/json",
                sms + "http.body",
                "{\"to\":\"{national}\",\"id\":\"{id}\",\"kind\":\"{kind}\",\"text\":\"{text}\",\"link\":\"{link}\",\"code\":\"{code}\"}",
                sms + "http.expected-body",
                "\"code\":\"OK\"");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** What this phone (without country code) was sent, in order. */
    public static List<JsonNode> sentTo(String phone) {
        return SENT.stream()
                .filter(sent -> sent.get("to").asText().equals(phone))
                .toList();
    }

    public static void refuse(String phone) {
        REFUSED.add(phone);
    }

    public static void takeAgain(String phone) {
        REFUSED.remove(phone);
    }

    /** Does something, once, while it is sent a letter to this phone. */
    static void meanwhile(String phone, Runnable what) {
        MEANWHILE.put(phone, what);
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var sent = read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var refused = REFUSED.contains(sent.get("to").asText());
            if (!refused) {
                SENT.add(sent);
            }
            Optional.ofNullable(MEANWHILE.remove(sent.get("to").asText())).ifPresent(Runnable::run);
            var answer = (refused ? "{\"code\":\"LIMIT\"}" : "{\"code\":\"OK\"}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private static JsonNode read(String body) throws JsonProcessingException {
        return JSON.readTree(body);
    }
}
