package org.mashangjian.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextValidatorTest {
    private record Line(@Text(max = 4) String text) {}

    private record Lines(@Text(max = 4, lines = true) String text) {}

    private record Blank(@Text(min = 0, max = 4) String text) {}

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"a", "码上见好", "😀😀😀😀", "<b>", "';--", "a\tb", "👨‍👩‍👧"})
    void text_is_any_unicode_counted_in_code_points(String text) {
        var points = text.codePointCount(0, text.length());
        assertEquals(points <= 4 ? "" : "too_long", code(new Line(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"码上见好了", "😀😀😀😀😀", "     "})
    void one_code_point_more_is_too_long(String text) {
        assertEquals("too_long", code(new Line(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\u0001", "a\rb", "\u007f", "\u0085", "\u001b[0m"})
    void control_characters_are_refused(String text) {
        assertEquals("control_character", code(new Lines(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83d", "\ude00", "\ude00\ud83d"})
    void lone_surrogates_are_refused(String text) {
        assertEquals("lone_surrogate", code(new Line(text)));
    }

    @Test
    void newlines_are_for_texts_of_lines() {
        assertEquals("", code(new Lines("a\nb")));
        assertEquals("control_character", code(new Line("a\nb")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "\u3000\u3000"})
    void white_space_alone_is_nothing_written(String text) {
        assertEquals("required", code(new Line(text)));
        assertEquals("", code(new Blank(text)));
    }

    @Test
    void nothing_is_left_to_not_null() {
        assertTrue(VALIDATOR.validate(new Line(null)).isEmpty());
    }

    private static String code(Object bean) {
        var found = VALIDATOR.validate(bean);
        assertTrue(found.size() <= 1);
        return found.isEmpty() ? "" : found.iterator().next().getMessage();
    }
}
