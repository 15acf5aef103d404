package org.mashangjian.open311;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mashangjian.app.AppFixture;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.VenueFixture;

/** A client that knows nothing of us but the specification. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class Open311ClientTest {
    @Test
    void a_client_of_the_specification_alone_files_and_follows() throws IOException, InterruptedException {
        var venue = VenueFixture.station().open();
        var client = new ProcessBuilder(
                        "python3",
                        "../client-samples/integrations/python/open311.py",
                        "http://localhost:" + RestAssured.port,
                        AppFixture.at(venue).key(),
                        venue.divisionCode())
                .redirectErrorStream(true)
                .start();
        var said = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, client.waitFor(), said);
    }
}
