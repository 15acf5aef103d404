package org.mashangjian.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermsTest {
    @Test
    void neighbouring_characters_are_terms_and_so_are_words_of_letters() {
        assertEquals(List.of("暖气", "气不", "不热", "3", "号楼", "wifi"), SearchTerms.ofText("暖气不热，3号楼 WiFi"));
    }

    @Test
    void a_name_is_found_by_its_initials_too() {
        assertEquals(List.of("石国", "国栋", "~sg", "~gd"), SearchTerms.ofName("石国栋"));
    }

    @Test
    void a_lone_character_is_a_term() {
        assertEquals(List.of("水"), SearchTerms.ofText("水"));
    }

    @Test
    void characters_beyond_the_basic_plane_are_kept_whole() {
        assertEquals(List.of("𠮷野", "野家"), SearchTerms.ofText("𠮷野家"));
    }

    @Test
    void a_name_and_its_texts_have_each_term_once() {
        assertEquals(List.of("路灯", "~ld", "灯坏", "lz", "2026"), SearchTerms.of("路灯", "路灯坏", null, "LZ-2026"));
    }

    @Test
    void what_stands_far_behind_is_not_found_and_costs_nothing() {
        var terms = SearchTerms.ofText("好".repeat(600) + "暖气");
        assertEquals(List.of("好好"), terms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "暖气     | '暖气'",
                "暖气不热 | '暖气' & '气不' & '不热'",
                "暖       | '暖':*",
                "暖气 漏水 | '暖气' & '漏水'",
                "sgd      | \"('sgd':* | ('~sg' & '~gd'))\"",
                "WIFI6    | 'wifi6':*",
                "3        | '3':*",
            })
    void a_query_asks_for_all_that_was_typed(String typed, String query) {
        assertEquals(query, SearchTerms.query(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "！？。", "' & | ! : * ( )", "😀"})
    void what_holds_no_letter_asks_for_nothing(String typed) {
        assertEquals("", SearchTerms.query(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a'b", "a\\b", "暖'气", "'); DROP TABLE request; --", "a:b*", "\u0000暖气"})
    void nothing_typed_can_leave_its_quotes(String typed) {
        var query = SearchTerms.query(typed);
        assertFalse(query.contains("\\"), query);
        assertTrue(query.matches("\\(?'[\\p{L}\\p{N}~]+'(:\\*)?([ &|()]+'[\\p{L}\\p{N}~]+'(:\\*)?)*\\)*"), query);
    }

    @Test
    void a_long_query_asks_for_its_beginning() {
        assertEquals(24, SearchTerms.query("甲乙丙丁戊己庚辛壬癸".repeat(10)).split(" & ").length);
    }

    @Test
    void a_text_and_a_query_are_cut_alike() {
        var text = SearchTerms.ofText("广武门街道供热站Heating2026年");
        for (var word : List.of("供热", "广武门街道", "heating2026", "HEATING2026年")) {
            for (var part : SearchTerms.query(word).replaceAll("[()':*]", "").split(" [&|] ")) {
                assertTrue(part.startsWith("~") || text.contains(part), () -> word + ": " + part + " in " + text);
            }
        }
    }
}
