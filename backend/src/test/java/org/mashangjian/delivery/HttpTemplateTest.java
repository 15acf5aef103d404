package org.mashangjian.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class HttpTemplateTest {
    private static final Letter LETTER =
            new Letter("request_accepted", "受理", "\"}\n<b>&$1 {code}", null, "LZ-2026-000123", null);

    @Test
    void a_value_stays_a_value_in_json() {
        assertEquals("{\"t\":\"\\\"}\\n<b>&$1 {code}\"}", filled("{\"t\":\"{text}\"}", Escaping.json));
    }

    @Test
    void a_value_stays_a_value_in_a_form() {
        assertEquals("t=%22%7D%0A%3Cb%3E%26%241+%7Bcode%7D", filled("t={text}", Escaping.form));
    }

    @Test
    void a_value_stays_a_value_in_xml() {
        assertEquals("<t>&quot;}\n&lt;b&gt;&amp;$1 {code}</t>", filled("<t>{text}</t>", Escaping.xml));
    }

    @Test
    void what_a_letter_does_not_have_is_empty() {
        assertEquals("LZ-2026-000123//", filled("{number}/{link}/{code}", Escaping.json));
    }

    @Test
    void a_phone_of_ours_is_also_there_without_its_country() {
        assertEquals("+8613909310000 13909310000", filled("{recipient} {national}", Escaping.json));
    }

    @Test
    void an_unknown_placeholder_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new HttpTemplate("{content}", Escaping.json));
    }

    private static String filled(String text, Escaping escaping) {
        var values = HttpTemplate.values(new UUID(0, 1), "+8613909310000", LETTER);
        return new HttpTemplate(text, escaping).filled(values);
    }
}
