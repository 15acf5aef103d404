package org.mashangjian.request.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well it does on real words is measured in docs/paste-box.md; here is what must not break. */
class FindingPlacesTest {
    private final FindingPlaces places = new FindingPlaces(PlaceWords.read());

    @ParameterizedTest
    @CsvSource({
        "我家住在东岗西路12号院，楼道的灯坏了, 东岗西路12号院",
        "请问白银路街道正宁小区3栋2单元什么时候修水管, 白银路街道正宁小区3栋2单元",
        "南山路小学门口早晚堵车, 南山路小学",
        "尊敬的领导：城关区雁滩公园对面的烧烤摊太吵了, 城关区雁滩公园",
        "榆中县夏官营镇太平堡村的路灯不亮, 榆中县夏官营镇太平堡村",
        "西站什字的红绿灯坏了, 西站什字",
        "公交车到七里河桥总是不停, 七里河桥"
    })
    void a_place_is_found_down_to_its_door(String said, String place) {
        assertEquals(place, places.in(said).get(0).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"退休工资什么时候补发？", "小区太吵了", "我们学校的老师体罚学生", "社保卡丢了怎么办", "请政府管一管"})
    void where_none_is_named_none_is_found(String said) {
        assertTrue(places.in(said).isEmpty(), () -> places.in(said).toString());
    }

    @Test
    void a_mark_stands_where_the_place_stands() {
        var said = "大家好😀 我反映一下：麻烦看看雁宁路56号楼的电梯";
        var mark = places.in(said).get(0);
        assertEquals("雁宁路56号楼", said.substring(mark.from(), mark.to()));
    }

    @Test
    void what_is_said_first_comes_before_what_is_said_later_and_more_before_less() {
        var said = "定西路口堵车。后来又到天水南路看，也堵。";
        assertEquals("定西路口", places.in(said).get(0).text());
        assertEquals("天水南路街道盘旋路社区", places.in("定西路堵车，天水南路街道盘旋路社区也堵").get(0).text());
    }

    /** Long runs without a space are read in no more than linear time. */
    @Test
    void nonsense_as_long_as_allowed_is_read_at_once() {
        var words = "兰".repeat(8000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> places.in(words));
    }
}
