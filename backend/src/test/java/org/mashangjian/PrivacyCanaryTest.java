package org.mashangjian;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

/** Planted contacts, words and receipts: nowhere for who has no business with them, and nowhere at all once erased (I9). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacyCanaryTest {
    private static final String NAME = "司马康纳";
    private static final String PHONE = "13787654329";
    private static final List<String> CONTACT = List.of(NAME, PHONE, "3787654329");
    /** What the resident writes, each in another place. */
    private static final List<String> WORDS = List.of("赤金鸟甲", "赤金鸟乙", "赤金鸟丙", "赤金鸟丁", "赤金鸟戊", "赤金鸟己");

    private final Venue venue = VenueFixture.station().open();
    private final Staff clerk = Staff.clerk(venue);
    private final LogLines log = new LogLines();
    private UUID photo;
    private UUID voice;
    private RequestFixture.Filed filed;

    @Inject
    DataSource source;

    @BeforeEach
    void plant() throws IOException {
        log.begin();
        photo = Uploads.talkativePhoto();
        voice = Uploads.voice();
        filed = RequestFixture.at(venue)
                .with("title", WORDS.get(0))
                .with("content", "楼道" + WORDS.get(1))
                .with("place", Map.of("text", WORDS.get(2)))
                .with("contact", Map.of("name", NAME, "phone", PHONE))
                .with("visibility", "public")
                .with("attachmentIds", List.of(photo, voice))
                .submit();
        clerk.does("acceptance", filed.id()).statusCode(200);
        filed.does("messages", Map.of("content", WORDS.get(3))).statusCode(201);
        clerk.does("attachments/" + voice + "/transcript", filed.id(), Map.of("text", WORDS.get(4)))
                .statusCode(200);
        clerk.does("contact-reveals", filed.id(), Map.of("reason", "回电核实"))
                .statusCode(201)
                .body("contact.name", org.hamcrest.Matchers.equalTo(NAME));
    }

    @AfterEach
    void stop() {
        log.end();
    }

    @Test
    void no_photo_in_the_store_or_in_a_copy_tells_who_took_it_and_where() throws IOException {
        var telling = List.of(Uploads.TOLD_BY_THE_PHOTO);
        var bytes = given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/attachments/" + photo)
                .asByteArray();
        PlainDump.assertAbsent(telling, "the photo", latin(bytes));
        for (var file : stored()) {
            PlainDump.assertAbsent(telling, "a stored file", latin(Files.readAllBytes(file)));
        }
        for (var entry : archive()) {
            PlainDump.assertAbsent(telling, "the copy", latin(entry));
        }
    }

    @Test
    void the_copy_and_the_look_leave_nothing_in_log_and_dump() throws Exception {
        archive();
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/personal-data")
                .then()
                .statusCode(200);
        filed.does("contact-correction", Map.of("contact", Map.of("name", NAME, "phone", PHONE)))
                .statusCode(200);
        LogLines.say("canary of the log");
        var lines = log.text();
        assertTrue(lines.contains("canary of the log"), "the log is heard");
        var secrets = new ArrayList<>(CONTACT);
        secrets.add(filed.receipt());
        PlainDump.assertAbsent(secrets, "dump", PlainDump.of(source));
        PlainDump.assertAbsent(secrets, "log", lines);
        PlainDump.assertAbsent(WORDS.subList(0, 5), "log", lines);
    }

    @Test
    void who_has_no_business_with_it_is_told_nothing_anywhere() {
        var elsewhere = VenueFixture.station().open();
        var strangers = List.of(
                Staff.clerk(elsewhere), Staff.chief(elsewhere), Staff.office(elsewhere), Staff.administrator(venue));
        var secrets = new ArrayList<>(WORDS.subList(0, 5));
        secrets.addAll(CONTACT);
        for (var stranger : strangers) {
            for (var path : paths()) {
                var body = stranger.calls().get(path).asString();
                PlainDump.assertAbsent(secrets, path, body);
            }
        }
        var reader =
                List.of("/api/v1/requests/" + filed.id(), "/api/v1/requests?venue=" + venue.id(), "/api/v1/notices");
        for (var path : reader) {
            PlainDump.assertAbsent(CONTACT, path, clerk.calls().get(path).asString());
        }
        given().get("/api/v1/public/requests?venue=" + venue.id())
                .then()
                .body("items.id", contains(filed.id().toString()));
        for (var path : paths()) {
            PlainDump.assertAbsent(CONTACT, path, given().get(path).asString());
        }
    }

    @Test
    void what_was_erased_is_nowhere() throws Exception {
        filed.does("withdrawal", Map.of("reason", WORDS.get(5))).statusCode(200);
        var before = PlainDump.of(source);
        WORDS.forEach(word -> assertTrue(before.contains(word), word));
        var files = stored().size();
        filed.does("erasure", Map.of("scope", "everything"))
                .statusCode(200)
                .body("erased", contains("contact", "content", "attachments"));
        PlainDump.assertAbsent(WORDS, "dump", PlainDump.of(source));
        assertEquals(files - 2, stored().size(), "photo and voice are gone from the disk");
        PlainDump.assertAbsent(WORDS, "ledger", Files.readString(Path.of("target/data/erasures.jsonl")));
    }

    private List<String> paths() {
        return List.of(
                "/api/v1/requests/" + filed.id(),
                "/api/v1/requests/" + filed.id() + "/data-accesses",
                "/api/v1/requests/" + filed.id() + "/personal-data",
                "/api/v1/requests/" + filed.id() + "/slip",
                "/api/v1/requests?limit=100",
                "/api/v1/requests?venue=" + venue.id(),
                "/api/v1/attachments/" + voice,
                "/api/v1/audit-events?limit=100&committee=" + venue.committeeId(),
                "/api/v1/notices",
                "/api/v1/qr-codes?venue=" + venue.id(),
                "/api/v1/venues/" + venue.id());
    }

    private List<byte[]> archive() throws IOException {
        var zipped = given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/personal-data/archive")
                .asByteArray();
        var entries = new ArrayList<byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped), StandardCharsets.UTF_8)) {
            while (zip.getNextEntry() != null) {
                entries.add(zip.readAllBytes());
            }
        }
        assertEquals(4, entries.size());
        return entries;
    }

    private static List<Path> stored() throws IOException {
        try (var files = Files.walk(Path.of("target/data/attachments"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
