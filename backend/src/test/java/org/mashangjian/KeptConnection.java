package org.mashangjian;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;

/** Calls on connections that are kept, for thousands of calls of which nothing but the status is wanted. */
final class KeptConnection {
    private static final String BOUNDARY = "boundary";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A body with its type. @param bytes null for none */
    record Sent(String type, byte[] bytes) {}

    private KeptConnection() {}

    static Sent json(Object body) {
        try {
            return text(JSON.writeValueAsString(body));
        } catch (JsonProcessingException ours) {
            throw new IllegalArgumentException(ours);
        }
    }

    /** @param body JSON, or null */
    static Sent text(String body) {
        return new Sent("application/json", body == null ? null : body.getBytes(UTF_8));
    }

    /** As the field {@code file} of a form. */
    static Sent file(String name, String type, byte[] content) {
        var form = new ByteArrayOutputStream();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, type);
        form.writeBytes(head.getBytes(UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Sent("multipart/form-data; boundary=" + BOUNDARY, form.toByteArray());
    }

    static int status(String method, String path, Map<String, String> headers, Sent sent) {
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        headers.forEach(call::header);
        var body = sent.bytes() == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(sent.bytes());
        if (sent.bytes() != null) {
            call.header("Content-Type", sent.type());
        }
        call.method(method.toUpperCase(Locale.ROOT), body);
        try {
            return CLIENT.send(call.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
