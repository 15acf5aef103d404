package org.mashangjian.opinionreport.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportTextTest {
    @Test
    void the_three_parts_are_counted_together_in_code_points() {
        assertEquals(4, new ReportText("不计", "😀字", null, "二字").length());
        assertFalse(new ReportText(null, "字".repeat(1499), null, "😀").isTooLong());
        assertTrue(new ReportText(null, "字".repeat(1500), null, "😀").isTooLong());
    }

    @Test
    void what_is_too_long_is_cut_in_proportion_and_no_character_is_torn() {
        var whole = new ReportText("题", "字".repeat(100), null, "建议");
        assertSame(whole, whole.fitted());
        var fitted = new ReportText("题", "😀".repeat(2000), null, "字".repeat(1000)).fitted();
        assertEquals("😀".repeat(1000), fitted.situation());
        assertEquals("字".repeat(500), fitted.recommendations());
        assertEquals(1500, fitted.length());
    }

    @Test
    void the_search_sees_all_of_a_long_text_and_its_number() {
        var text = new ReportText("题", "甲".repeat(599) + "骆驼" + "乙".repeat(300), null, "建议");
        assertArrayEquals(
                new String[] {"CG-SQ-2026-0001", "甲".repeat(599) + "骆", "骆驼" + "乙".repeat(300), "建议"},
                text.pieces("CG-SQ-2026-0001"));
    }
}
