package org.mashangjian.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpProviderTest {
    private static final Letter LETTER = new Letter("one_time_code", "验证码", "验证码 482913", null, null, "482913");
    private static final UUID ID = new UUID(0, 7);

    private final List<String> calls = new ArrayList<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;

    private record Settings(
            String url,
            String method,
            Map<String, String> headers,
            Optional<String> body,
            Escaping escaping,
            Set<Integer> expectedStatus,
            Optional<String> expectedBody,
            Duration timeout)
            implements ChannelSettings.Http {}

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/taken", exchange -> answer(exchange, 200, "code=0"));
        server.createContext("/full", exchange -> answer(exchange, 429, "code=0"));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/taken");
            answer(exchange, 302, "");
        });
        server.createContext("/refused", exchange -> answer(exchange, 200, "code=17"));
        server.createContext("/hangs", exchange -> {
            try (exchange) {
                released.await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void it_is_called_as_the_configuration_says() {
        provider("/taken?to={recipient}").send(ID, "+8613909310000", LETTER);
        assertEquals(
                List.of("POST /taken?to=%2B8613909310000 k-" + ID + " phone=13909310000&code=482913&text="
                        + "%E9%AA%8C%E8%AF%81%E7%A0%81+482913"),
                calls);
    }

    @Test
    void another_status_is_to_be_tried_again() {
        assertEquals("status_429", fault("/full"));
    }

    @Test
    void a_redirect_is_not_followed() {
        assertEquals("status_302", fault("/moved"));
        assertEquals(1, calls.size());
    }

    @Test
    void a_refusal_behind_a_200_is_seen() {
        assertEquals("unexpected_answer", fault("/refused"));
    }

    @Test
    void who_hangs_is_left() {
        assertEquals("timeout", fault("/hangs"));
    }

    @Test
    void who_is_not_there_is_tried_again() {
        server.stop(0);
        assertEquals("ConnectException", fault("/taken"));
    }

    private String fault(String path) {
        var fault = assertThrows(DeliveryFault.class, () -> provider(path).send(ID, "+8613909310000", LETTER));
        assertFalse(fault.isLasting());
        return fault.getMessage();
    }

    private HttpProvider provider(String path) {
        return new HttpProvider(new Settings(
                "http://localhost:" + server.getAddress().getPort() + path,
                "POST",
                Map.of("Authorization", "k-{id}", "Content-Type", "application/x-www-form-urlencoded"),
                Optional.of("phone={national}&code={code}&text={text}"),
                Escaping.form,
                Set.of(200),
                Optional.of("code=0$"),
                Duration.ofSeconds(2)));
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("Authorization"),
                            sent));
            exchange.sendResponseHeaders(status, body.isEmpty() ? -1 : body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
