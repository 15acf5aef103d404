package org.mashangjian.proposal.book;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mashangjian.proposal.assignment.AssignmentScene.get;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.proposal.assignment.AssignmentScene;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GivingUpBooksTest {
    private final AssignmentScene scene = new AssignmentScene();

    @Inject
    GivingUpBooks givingUp;

    @Inject
    WritingBook writing;

    @Inject
    BookFiles files;

    @Inject
    Books books;

    @Inject
    Sql sql;

    @Test
    void a_book_of_a_killed_node_ends_as_failed_and_one_in_hand_does_not() {
        var left = left(6);
        var recent = left(4);
        givingUp.run();
        get(scene.office, "proposal-books/" + left).body("state", equalTo("failed"));
        get(scene.office, "proposal-books/" + recent).body("state", equalTo("writing"));
        get(scene.office, "proposal-books/" + left + "/document").statusCode(409);
    }

    @Test
    void a_node_that_was_only_slow_finds_its_book_given_up_and_leaves_nothing() {
        scene.filed();
        var id = left(6);
        givingUp.run();
        var order = new WritingBook.Order(id, scene.session, "汇编", "共 1 件", 1, List.of(), Locale.SIMPLIFIED_CHINESE);
        assertThrows(IllegalStateException.class, () -> writing.write(order));
        get(scene.office, "proposal-books/" + id).body("state", equalTo("failed"));
        assertTrue(Files.notExists(files.of(id)) && Files.notExists(files.part(id, 0)));
    }

    @Test
    void who_is_refused_for_want_of_room_leaves_no_book_and_asks_again_with_the_same_key() {
        scene.filed();
        assertTimeoutPreemptively(Duration.ofSeconds(30), this::othersAreDone);
        var places = new ArrayList<WritingBook.Place>();
        var key = UUID.randomUUID().toString();
        try {
            for (var taken = 0; taken < 6; taken++) {
                places.add(writing.reserve());
            }
            assertEquals(503, ask(key));
            assertEquals(0L, count());
        } finally {
            places.forEach(WritingBook.Place::giveBack);
        }
        assertEquals(201, ask(key));
        assertEquals(1L, count());
    }

    @Test
    void files_that_a_killed_node_left_go_once_nobody_can_need_them() throws Exception {
        var old = files.part(Ids.next(), 0);
        var fresh = files.part(Ids.next(), 0);
        Files.writeString(old, "part");
        Files.writeString(fresh, "part");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        givingUp.run();
        assertTrue(Files.notExists(old) && Files.exists(fresh));
        files.delete(List.of(fresh));
    }

    /** Books of other tests have a place each while they are written. */
    private void othersAreDone() {
        while (!writing.inHand().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private int ask(String key) {
        return scene.office
                .calls()
                .header("Idempotency-Key", key)
                .body(Map.of())
                .post("/api/v1/plenary-sessions/" + scene.session + "/proposal-books")
                .then()
                .extract()
                .statusCode();
    }

    private long count() {
        return sql.one("SELECT count(*) FROM proposal_book WHERE session_id = ?", row -> row.number(1), scene.session)
                .orElseThrow();
    }

    /** Being written, by a node that was heard of last so many minutes ago. */
    private UUID left(int minutes) {
        var id = Ids.next();
        var caller = new Caller(scene.office.accountId(), "office", "季晓岚", null, List.of());
        books.add(id, scene.venue.committeeId(), scene.session, "汇编", 1, caller);
        sql.run("UPDATE proposal_book SET seen_at = now() - make_interval(mins => ?) WHERE id = ?", minutes, id);
        return id;
    }
}
