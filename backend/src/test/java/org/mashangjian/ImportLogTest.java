package org.mashangjian;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.exchange.Importing;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** What a file holds stands in no log line, whether it is taken or refused. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportLogTest {
    private static final String NAME = "康纳莉珊";
    private final Venue venue = VenueFixture.station().open();
    private final LogLines log = new LogLines();

    @BeforeEach
    void listen() {
        log.begin();
    }

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void no_log_line_holds_a_name_of_the_file() {
        var importing = new Importing(Office.of(venue.committeeId()), venue.committeeId());
        LogLines.say("canary of the import");
        importing
                .ends(importing.sends("members", "姓名,级别,界别\n" + NAME + ",市,航天界\n" + NAME + ",\"市,医卫界\n"))
                .body("state", equalTo("refused"));
        var id = importing.sends("members", "姓名,级别,界别\n" + NAME + ",市,医卫界\n");
        importing.ends(id).body("state", equalTo("checked"));
        importing.executes(id).body("state", equalTo("done"));
        assertTrue(log.text().contains("canary of the import"), "the log is heard");
        assertFalse(log.text().contains(NAME), "a log line holds a name of the file");
    }
}
