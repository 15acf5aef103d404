package org.mashangjian.web;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mashangjian.Otherwise;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(Otherwise.class)
class BodyLimitTest {
    /** More than there are workers. */
    private static final int SLOW = 40;

    private static final int MANY = 50_000;
    private static final int SHORT_ANSWER = 4096;

    @ConfigProperty(name = "mashang.body-timeout")
    Duration patience;

    static List<String> nulls() {
        var list = "null,".repeat(MANY - 1) + "null";
        return List.of(
                "[" + list + "]",
                "{\"content\": [" + list + "]}",
                "{\"content\": \"暖气\", \"attachmentIds\": [" + list + "]}",
                "{\"content\": \"" + "\\u0000".repeat(MANY / 2) + "\"}",
                "\0".repeat(MANY));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void fifty_thousand_nulls_are_refused_in_few_words(String body) throws Exception {
        var before = System.nanoTime();
        var answer = Raw.post("/api/v1/requests", "application/json", body);
        assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, () -> "" + answer.statusCode());
        assertTrue(answer.body().length() < SHORT_ANSWER, () -> answer.body().length() + " characters");
        assertTrue(System.nanoTime() - before < Duration.ofSeconds(5).toNanos());
    }

    @Test
    void slow_senders_hold_nobody_up_and_are_let_go() throws IOException {
        var senders = new ArrayList<Socket>();
        try {
            var before = System.nanoTime();
            for (var i = 0; i < SLOW; i++) {
                senders.add(slow());
            }
            assertEquals(200, given().get("/api/v1/public/requests").statusCode());
            assertTrue(
                    System.nanoTime() - before < patience.toNanos(), "others are answered while these are waited for");
            for (var sender : senders) {
                assertTrue(isLetGo(sender), "the connection is closed when its time is over");
            }
        } finally {
            for (var sender : senders) {
                sender.close();
            }
        }
    }

    /** Announces a body and sends a part of it. */
    private static Socket slow() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.setSoTimeout((int) Duration.ofSeconds(15).toMillis());
        socket.getOutputStream()
                .write(("POST /api/v1/requests HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 1000\r\n\r\n{\"content\": ")
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static boolean isLetGo(Socket sender) throws IOException {
        try {
            return sender.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }
}
