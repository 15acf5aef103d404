package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantJsonTest {
    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new SimpleModule().addSerializer(Instant.class, new InstantJson()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T08:00:00Z",
                "2026-11-22T08:00:00.100Z",
                "2026-11-22T08:00:00.000001Z",
                "2026-11-22T08:00:00.000000001Z",
                "1969-12-31T23:59:59.999999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999999999Z",
                "-0001-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z"
            })
    void writes_a_time_as_the_jdk_does(String time) throws Exception {
        assertEquals('"' + time + '"', JSON.writeValueAsString(Instant.parse(time)));
    }

    @Test
    void writes_any_time_as_the_jdk_does() throws Exception {
        var random = new Random(20261122);
        for (var i = 0; i < 10_000; i++) {
            var at = Instant.ofEpochSecond(
                    random.nextLong(-100_000_000_000L, 300_000_000_000L), random.nextLong(1_000_000_000));
            assertEquals('"' + at.toString() + '"', JSON.writeValueAsString(at));
        }
    }
}
