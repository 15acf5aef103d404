package org.mashangjian.opinionreport.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final String SAID = "我们楼下的电动车天天从三楼飞线充电，夜里看着火星子直冒，老人都不敢出门。";

    @Test
    void a_stretch_is_found_however_it_is_broken() {
        assertTrue(OwnWords.standIn("群众说：" + SAID.substring(4, 30), SAID));
        assertTrue(OwnWords.standIn("群众说：" + SAID.replace("三楼", "三\n 楼"), SAID));
        assertFalse(OwnWords.standIn("群众反映电动车飞线充电，老人不敢出门。", SAID));
        assertFalse(OwnWords.standIn(null, SAID));
    }

    @Test
    void short_words_count_as_a_whole_and_a_few_never() {
        assertTrue(OwnWords.standIn("楼道的灯坏了一个月没人修", "灯坏了一个月没人修"));
        assertFalse(OwnWords.standIn("楼道的灯坏了", "灯坏了"));
        assertFalse(OwnWords.standIn("楼道的灯坏了", ""));
    }

    @Test
    void what_is_struck_out_leaves_the_rest_as_it_was() {
        assertEquals("有群众说：（已删去）经查属实。", OwnWords.struckFrom("有群众说：" + SAID + "经查属实。", List.of(SAID)));
        assertEquals(
                "（已删去）经查\n属实（已删去）",
                OwnWords.struckFrom(SAID.substring(0, 21) + "经查\n属实" + SAID.replace("，", "，\n"), List.of(SAID)));
        assertEquals("没有原话。", OwnWords.struckFrom("没有原话。", List.of(SAID, "")));
        assertNull(OwnWords.struckFrom(null, List.of(SAID)));
    }

    @Test
    void nothing_of_it_is_left_to_be_found() {
        var text = "前" + SAID.substring(0, 25) + "中" + SAID.substring(10) + "后";
        assertFalse(OwnWords.standIn(OwnWords.struckFrom(text, List.of(SAID)), SAID));
    }

    @Test
    void what_is_left_is_never_longer() {
        var said = "灯坏了一个月没人";
        assertTrue(OwnWords.struckFrom(said, List.of(said)).length() <= said.length());
    }
}
