package org.mashangjian.request.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请打13912345678找我         | 请打＊＊＊找我",
                "电话 139 1234 5678。        | 电话 ＊＊＊。",
                "电话139-1234-5678           | 电话＊＊＊",
                "座机0931-8123456转2         | 座机＊＊＊转2",
                "身份证62010219800101123X    | 身份证＊＊＊",
                "卡号6222021234567890123     | 卡号＊＊＊",
                "写信到wang.xy@example.com吧 | 写信到＊＊＊吧",
                "微信号：wang_xy88           | ＊＊＊",
                "车牌甘A12345占道            | 车牌＊＊＊占道",
                "3单元 502室漏水             | 3单元＊＊＊漏水",
                "+86 139 1234 5678           | +＊＊＊",
                "电话１３９１２３４５６７８。 | 电话＊＊＊。",
                "电话139.1234.5678           | 电话＊＊＊",
                "电话1391234 5678           | 电话＊＊＊",
            })
    void what_points_to_a_person_is_gone(String text, String redacted) {
        assertEquals(redacted, Redaction.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"王先生说不热 | 先生说不热", "找张丽阿姨    | 阿姨", "李明主任不在 | 主任不在"})
    void a_name_before_a_form_of_address_is_gone(String text, String rest) {
        var redacted = Redaction.of(text);
        assertEquals("＊＊＊" + rest, redacted.substring(redacted.indexOf('＊')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "广武门街道3号楼暖气不热，室温只有16度。",
                "请拨打12345、110或119",
                "2026年11月20日上午9:30停水",
                "一共1200户，每户300元，合计360000元",
                "换热站2号机组功率1400千瓦",
            })
    void what_the_matter_is_about_stays(String text) {
        assertEquals(text, Redaction.of(text));
    }

    @Test
    void nothing_stays_nothing() {
        assertNull(Redaction.of(null));
    }
}
