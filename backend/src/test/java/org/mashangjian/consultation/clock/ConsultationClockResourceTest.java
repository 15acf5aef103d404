package org.mashangjian.consultation.clock;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;
import static org.mashangjian.consultation.ConsultationScene.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ConsultationClockResourceTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Inject
    ConsultationClocks clocks;

    @Test
    void a_village_takes_five_three_and_five_workdays_and_a_city_fifteen_ten_and_seven() {
        get(scene.office, path())
                .statusCode(200)
                .body("items.find { it.level == 'village' }.noticeWorkdays", equalTo(5))
                .body("items.find { it.level == 'village' }.materialsWorkdays", equalTo(3))
                .body("items.find { it.level == 'village' }.minutesWorkdays", equalTo(5))
                .body("items.find { it.level == 'city' }.noticeWorkdays", equalTo(15))
                .body("items.find { it.level == 'city' }.materialsWorkdays", equalTo(10))
                .body("items.find { it.level == 'city' }.minutesWorkdays", equalTo(7));
    }

    @Test
    void a_committee_sets_its_own_and_what_is_planned_then_goes_by_them() {
        var body = Map.of(
                "items",
                List.of(Map.of("level", "town", "noticeWorkdays", 2, "materialsWorkdays", 1, "minutesWorkdays", 3)));
        post(scene.clerk, path(), body).statusCode(403);
        post(new ConsultationScene().office, path(), body).statusCode(403);
        post(scene.office, path(), body)
                .statusCode(200)
                .body("items.find { it.level == 'town' }.noticeWorkdays", equalTo(2));
        post(scene.office, path(), Map.of("items", List.of(Map.of("level", "town", "noticeWorkdays", -1))))
                .statusCode(422);
        // a Wednesday; the Monday before it is two workdays off
        var id = scene.planned(Map.of("startsAt", "2035-06-13T02:00:00Z"));
        get(scene.clerk, "consultations/" + id)
                .body("level", equalTo("town"))
                .body("deadlines.notice", equalTo("2035-06-11"))
                .body("deadlines.materials", equalTo("2035-06-12"));
    }

    @Test
    void days_are_counted_over_weekends_and_holidays() {
        // Monday 12 October 2026, after the National Day week with its shifted workday of the 10th
        var session = Instant.parse("2026-10-12T01:00:00Z");
        assertEquals(LocalDate.of(2026, 9, 30), clocks.before(session, 4));
        assertEquals(LocalDate.of(2026, 10, 19), clocks.after(session, 5));
        assertEquals(LocalDate.of(2026, 10, 12), clocks.before(session, 0));
    }

    private String path() {
        return "committees/" + scene.venue.committeeId() + "/consultation-clocks";
    }
}
