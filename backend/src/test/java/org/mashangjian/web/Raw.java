package org.mashangjian.web;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Calls as no well-behaved client makes them, sent as they are. */
public final class Raw {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private Raw() {}

    public static HttpResponse<String> post(String path, String type, String body)
            throws IOException, InterruptedException {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public static HttpResponse<String> post(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder()
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .uri(uri(path))
                .build());
    }

    public static HttpResponse<String> call(String method, String path, String... headers)
            throws IOException, InterruptedException {
        var call = HttpRequest.newBuilder().uri(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? call.build() : call.headers(headers).build());
    }

    private static HttpResponse<String> send(HttpRequest call) throws IOException, InterruptedException {
        return CLIENT.send(call, HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }
}
