package org.mashangjian.request.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceholderTest {
    private static final Map<Placeholder, String> VALUES =
            Map.of(Placeholder.number, "LZ-2026-000123", Placeholder.title, "路灯 $1 \\坏了");

    @Test
    void what_is_known_is_put_in_and_what_is_not_becomes_a_blank() {
        assertEquals(
                "LZ-2026-000123（路灯 $1 \\坏了），地点［地点］",
                Placeholder.fill("{编号}（{title}），地点{ 地点 }", VALUES, Locale.SIMPLIFIED_CHINESE));
        assertEquals("［place］", Placeholder.fill("{地点}", VALUES, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(Placeholder.class)
    void each_is_known_by_its_name_in_both_languages(Placeholder one) {
        var text = "{" + one + "}{" + one.label(Locale.SIMPLIFIED_CHINESE) + "}{" + one.label(Locale.ENGLISH) + "}";
        assertEquals(Optional.empty(), Placeholder.unknownIn(text));
        assertEquals("是是是", Placeholder.fill(text, Map.of(one, "是"), Locale.ENGLISH));
    }

    @Test
    void braces_that_hold_nothing_known_are_named() {
        assertEquals(Optional.of("{电话号码}"), Placeholder.unknownIn("{编号}请打{电话号码}"));
        assertEquals(Optional.of("{}"), Placeholder.unknownIn("{}"));
        assertEquals(Optional.empty(), Placeholder.unknownIn("一行 { 没有结束\n } 的括号"));
    }
}
