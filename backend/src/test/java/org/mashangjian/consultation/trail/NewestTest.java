package org.mashangjian.consultation.trail;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mashangjian.consultation.ConsultationScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.consultation.ConsultationScene;
import org.mashangjian.database.TestDatabase;

/** Pages of what is somebody's by one key or another: whole, in order, each thing once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NewestTest {
    private final ConsultationScene scene = new ConsultationScene();

    @Test
    void pages_hold_everything_once_and_in_order() {
        var made = new ArrayList<String>();
        for (var left = 5; left > 0; left--) {
            made.add(0, scene.topic().toString());
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            // the clerk has put them forward and runs the venue: twice theirs
            var page = get(scene.clerk, "topics?limit=2" + (cursor == null ? "" : "&cursor=" + cursor));
            List<String> ids = page.extract().path("items.id");
            seen.addAll(ids);
            cursor = page.extract().path("next");
        } while (cursor != null);
        assertEquals(made, seen);
        get(scene.clerk, "topics?cursor=broken").statusCode(400);
    }

    @Test
    void filters_narrow_before_the_page_is_cut() {
        var first = scene.approvedTopic();
        scene.topic();
        scene.topic();
        get(scene.office, "topics?state=approved&limit=1")
                .body("items.id", contains(first.toString()))
                .body("next", nullValue());
        get(scene.office, "topics?venue=" + UUID.randomUUID()).body("items", hasSize(0));
    }
}
