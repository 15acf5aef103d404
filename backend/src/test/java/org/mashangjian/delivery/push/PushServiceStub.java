package org.mashangjian.delivery.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands for a browser maker's push service, which answers as its path says. */
final class PushServiceStub implements AutoCloseable {
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    record Call(String path, Map<String, List<String>> headers, byte[] body) {
        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    PushServiceStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/taken", exchange -> answer(exchange, 201));
        server.createContext("/gone", exchange -> answer(exchange, 410));
        server.createContext("/busy", exchange -> answer(exchange, 503));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", address("/taken"));
            answer(exchange, 302);
        });
        server.createContext("/endless", PushServiceStub::answerForEver);
        server.start();
    }

    List<Call> calls() {
        return calls;
    }

    String address(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        try (exchange) {
            calls.add(new Call(
                    exchange.getRequestURI().toString(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static void answerForEver(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(201, 0);
            var page = new byte[65_536];
            for (var pages = 0; pages < 100_000; pages++) {
                exchange.getResponseBody().write(page);
            }
        }
    }
}
