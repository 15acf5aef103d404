package org.mashangjian.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Somebody's receiver on this machine: what it does, the path says. It gives challenges back, but at {@code /silent}. */
final class Receiver implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEBIBYTE = 1024 * 1024;

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    /** How it answers at {@code /changing} from now on. */
    volatile int status = 200;

    record Taken(String path, Map<String, List<String>> headers, String body, Instant at) {
        JsonNode event() {
            try {
                return JSON.readTree(body);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        }

        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String at(String path) {
        return "http://localhost:" + port() + path;
    }

    /** What came in at that path, without verifications. */
    List<Taken> taken(String path) {
        return taken.stream().filter(it -> it.path().equals(path)).toList();
    }

    /** Waits until so many have come in there, and gives them. */
    List<Taken> awaited(String path, int count, Duration longest) {
        var end = Instant.now().plus(longest);
        synchronized (taken) {
            try {
                while (taken(path).size() < count && Instant.now().isBefore(end)) {
                    taken.wait(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
            return taken(path);
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var event = JSON.readTree(body);
            if (event.get("type").asText().equals("webhook.verification")) {
                answer(
                        exchange,
                        200,
                        path.equals("/silent") ? "{}" : event.get("data").toString());
                return;
            }
            synchronized (taken) {
                taken.add(new Taken(path, Map.copyOf(exchange.getRequestHeaders()), body, Instant.now()));
                taken.notifyAll();
            }
            switch (path) {
                case "/hanging" -> closed.await();
                case "/hanging-up" -> exchange.close();
                case "/broken" -> answer(exchange, 500, "{\"why\":\"我们这边坏了\"}");
                case "/gone" -> answer(exchange, 410, "");
                case "/changing" -> answer(exchange, status, "");
                case "/moved" -> {
                    exchange.getResponseHeaders().add("Location", at("/elsewhere"));
                    answer(exchange, 302, "");
                }
                case "/endless" -> endless(exchange);
                default -> answer(exchange, 200, "{}");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        var part = new byte[MEBIBYTE];
        for (var sent = 0; sent < 2000; sent++) {
            exchange.getResponseBody().write(part);
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
