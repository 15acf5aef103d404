package org.mashangjian.statement.erasure;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.erasure.BroughtBack;
import org.mashangjian.erasure.ReplayingErasures;
import org.mashangjian.request.Staff;
import org.mashangjian.statement.DiscussionFixture;
import org.mashangjian.statement.Statement;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WithdrawnStaysWithdrawnTest {
    @TempDir
    Path folder;

    @Inject
    ReplayingErasures replaying;

    @Inject
    ErasingStatement erasing;

    @Test
    void what_an_author_took_back_stays_so_after_an_old_dump_is_restored() throws IOException {
        var venue = VenueFixture.station().open();
        var said = DiscussionFixture.at(venue).openBy(Staff.clerk(venue)).publishes("一楼补多少要先说清楚。");
        var dump = BroughtBack.remember("statement", said.id());
        said.withdraws().statusCode(200);
        dump.restore();
        BroughtBack.forgetErasures(said.id());
        said.looksAtIt().body("state", equalTo("published"), "content", equalTo("一楼补多少要先说清楚。"));
        var ledger = List.of(BroughtBack.ledgerOf(said.id(), folder));
        assertEquals(new ReplayingErasures.Outcome(1, 1, 1), replaying.replay(ledger));
        said.looksAtIt().body("state", equalTo("withdrawn"), "content", equalTo(""));
        assertEquals(new ReplayingErasures.Outcome(1, 0, 0), replaying.replay(ledger));
    }

    @Test
    void who_lost_a_race_to_a_moderator_enters_nothing() throws IOException {
        var venue = VenueFixture.station().open();
        var said = DiscussionFixture.at(venue).openBy(Staff.clerk(venue)).hears("一楼补多少要先说清楚。");
        assertThrows(OptimisticLockException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    Statement.<Statement>findById(said.id()).withdraw(Instant.now());
                    QuarkusTransaction.suspendingExisting()
                            .run(() -> said.moderated("publication", Map.of()).statusCode(200));
                    erasing.enter(said.id(), Instant.now());
                }));
        assertEquals(0, Files.size(BroughtBack.ledgerOf(said.id(), folder)));
    }
}
