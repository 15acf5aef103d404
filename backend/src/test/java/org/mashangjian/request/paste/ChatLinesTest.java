package org.mashangjian.request.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatLinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"王秀英 2026/11/20 8:30", "王秀英 11月20日 早上8:30:15", "王秀英: 昨天 20:15", "王秀英：", "王秀英  星期三 下午 3:05:"})
    void who_and_when_on_a_line_of_its_own_is_not_what_was_said(String head) {
        var lines = ChatLines.of(head + "\n三号楼的灯坏了\n晚上看不见");
        assertEquals("王秀英", lines.sender());
        assertEquals("三号楼的灯坏了\n晚上看不见", lines.words());
    }

    @Test
    void a_conversation_keeps_what_all_of_them_said_and_the_first_name() {
        var lines = ChatLines.of("""
                —————  2026-11-20  —————

                三单元李姐  08:30

                楼上漏水[图片]
                [图片]

                网格员小赵  08:41

                几楼？
                """);
        assertEquals("三单元李姐", lines.sender());
        assertEquals("楼上漏水\n\n几楼？", lines.words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"早上8:30就开始放广播，吵得睡不着", "反映一个问题：路灯不亮", "公交 8:30 那一班总是不来", "地点：南关什字。时间 8:30 到 9:00。"})
    void a_time_or_a_colon_within_a_sentence_belongs_to_it(String said) {
        var lines = ChatLines.of(said);
        assertNull(lines.sender());
        assertEquals(said, lines.words());
    }

    @Test
    void where_nothing_is_left_all_of_it_is_kept() {
        assertEquals("[图片]", ChatLines.of("[图片]\n").words());
    }
}
