package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.randomUUID();

    @Test
    void a_cursor_comes_back_as_it_went() {
        var at = Instant.parse("2026-11-20T01:02:03.456789Z");
        var read = Cursor.read(Cursor.at("due", at, ID).toString(), "due");
        assertEquals(at, read.instant());
        assertEquals(ID, read.id());
        assertEquals(
                42,
                Cursor.read(new Cursor("published", "42", ID).toString(), "published")
                        .number());
    }

    @Test
    void a_cursor_of_another_order_is_refused() {
        refused(Cursor.at("due", Instant.EPOCH, ID).toString(), "updated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "%%%",
                "due",
                "ZHVl",
                "🙂",
                "AAAAAAAA",
                "due|1970-01-01T00:00:00Z|not-an-id",
                "due||"
            })
    void what_is_no_cursor_is_refused(String cursor) {
        refused(cursor, "due");
        refused(Base64.getUrlEncoder().encodeToString(cursor.getBytes(StandardCharsets.UTF_8)), "due");
    }

    @Test
    void a_key_of_another_type_is_refused() {
        var text = Cursor.read(new Cursor("due", "tomorrow", ID).toString(), "due");
        assertEquals(
                ProblemType.malformed,
                assertThrows(Refusal.class, text::instant).type());
        assertEquals(
                ProblemType.malformed, assertThrows(Refusal.class, text::number).type());
    }

    private static void refused(String cursor, String sort) {
        var refusal = assertThrows(Refusal.class, () -> Cursor.read(cursor, sort));
        assertEquals(ProblemType.malformed, refusal.type());
        assertEquals("broken_cursor", refusal.violations().get(0).code());
    }
}
