package org.mashangjian.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    private static final Categories CATEGORIES = new Categories();

    @BeforeAll
    static void read() {
        CATEGORIES.json = new ObjectMapper();
        CATEGORIES.read();
    }

    @ParameterizedTest
    @CsvSource({
        "urban.heating, 家里暖气不热，室温才十四度，供热公司说管网老化",
        "urban.elevator, 单元电梯三天两头坏，老人下不了楼",
        "urban.property, 物业公司收了物业费不打扫楼道，业主委员会也管不了",
        "transport.parking, 小区门口没有停车位，车都停在消防通道旁边的停车场外",
        "labor.wages, 工地干了半年，老板拖欠农民工工资不给",
        "rural.irrigation, 村里灌溉的水渠坏了，庄稼浇不上水",
        "health.food_safety, 在饭店吃出虫子，食品安全没人管",
        "environment.fumes, 楼下烧烤店油烟直排，窗户不敢开",
        "law.pets, 小区里有人遛狗不牵绳，狗咬人",
    })
    void the_topic_is_guessed_from_everyday_words(String code, String content) {
        assertEquals(code, CATEGORIES.classify(null, content).orElseThrow().code());
    }

    @Test
    void the_title_says_more_than_the_content() {
        var found = CATEGORIES.classify("电梯总坏", "楼下停车也不方便");
        assertEquals("urban.elevator", found.orElseThrow().code());
    }

    @Test
    void found_keywords_and_the_area_come_with_the_guess() {
        var found = CATEGORIES.classify("", "暖气不热").orElseThrow();
        assertEquals("urban", found.areaCode());
        assertTrue(found.keywords().contains("暖气"));
    }

    @Test
    void words_that_fit_nothing_give_no_guess() {
        assertTrue(CATEGORIES.classify(null, "xyz 123").isEmpty());
        assertTrue(CATEGORIES.classify("", "").isEmpty());
    }

    @Test
    void an_area_stands_for_its_topics() {
        assertEquals(List.of("urban.heating"), CATEGORIES.topics("urban.heating"));
        assertTrue(CATEGORIES.topics("urban").containsAll(List.of("urban.heating", "urban.elevator")));
        assertEquals(List.of(), CATEGORIES.topics("none"));
    }

    @Test
    void requests_are_filed_under_topics_not_areas() {
        assertTrue(CATEGORIES.knows("urban.heating"));
        assertFalse(CATEGORIES.knows("urban"));
        assertFalse(CATEGORIES.knows("nonsense"));
    }

    @Test
    void every_topic_has_names_in_both_languages_and_sectors() {
        for (var area : CATEGORIES.tree(Locale.SIMPLIFIED_CHINESE)) {
            for (var topic : area.children()) {
                assertFalse(CATEGORIES.sectors(topic.code()).isEmpty(), topic.code());
                assertFalse(CATEGORIES.expertise(topic.code()).isEmpty(), topic.code());
                assertFalse(topic.name().equals(CATEGORIES.name(topic.code(), Locale.ENGLISH)), topic.code());
            }
        }
    }

    @Test
    void a_thousand_characters_take_less_than_a_millisecond() {
        var content =
                "小区暖气不热，物业公司说管网老化要等，电梯也坏了，停车位被占，楼下烧烤店油烟大，孩子上学没有公交车。".repeat(20).substring(0, 1000);
        for (var i = 0; i < 2000; i++) {
            CATEGORIES.classify(null, content);
        }
        var start = System.nanoTime();
        for (var i = 0; i < 1000; i++) {
            CATEGORIES.classify(null, content);
        }
        var each = Duration.ofNanos((System.nanoTime() - start) / 1000);
        System.out.println("classify 1000 chars: " + each.toNanos() / 1000 + " µs");
        assertTrue(each.compareTo(Duration.ofMillis(1)) < 0, each::toString);
    }
}
