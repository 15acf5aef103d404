package org.mashangjian.request.privacy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.attachment.Uploads;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.request.RequestFixture;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CopyResourceTest {
    private static final Path FOLDER = Path.of("target/data/copies");
    private final Venue venue = VenueFixture.station().open();
    private UUID voice;

    @Inject
    LeftCopyJob job;

    private RequestFixture.Filed filed;

    @BeforeEach
    void file() {
        voice = Uploads.voice();
        filed = RequestFixture.at(venue)
                .with("contact", Map.of("name", "王秀英", "phone", "13912345678"))
                .with("attachmentIds", List.of(voice))
                .submit();
        filed.does("messages", Map.of("content", "昨晚又灭了\n一共四盏")).statusCode(201);
    }

    @Test
    void a_copy_holds_all_there_is() {
        Staff.clerk(venue)
                .does("contact-reveals", filed.id(), Map.of("reason", "回电"))
                .statusCode(201);
        get("").then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", containsString(filed.number() + ".json"))
                .body("request.contact.phone", equalTo("+8613912345678"))
                .body("request.messages", hasSize(1))
                .body("request.attachments.id", hasItem(voice.toString()))
                .body("consent.version", equalTo(RequestFixture.CONSENT))
                .body("consent.text", containsString("加密保存"))
                .body("dataAccesses.kind", hasItems("contact_reveal", "export"))
                .body("kept.why", hasItem(containsString("六个月")));
    }

    @Test
    void whoever_takes_a_copy_is_seen_to_have_taken_it() {
        get("").then().statusCode(200);
        given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/data-accesses")
                .then()
                .body("items.kind", hasItem("export"))
                .body("items[0].party", equalTo("resident"));
    }

    @Test
    void the_archive_holds_page_data_and_voice() throws IOException {
        var entries = entries(get("/archive"));
        assertEquals(3, entries.size(), () -> entries.keySet().toString());
        var data = new ObjectMapper().readTree(entries.get(filed.number() + ".json"));
        assertEquals(filed.id().toString(), data.at("/request/id").asText());
        var original = given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/attachments/" + voice)
                .asByteArray();
        assertArrayEquals(original, entries.get("voice-" + voice + ".wav"));
        try (var pdf = Loader.loadPDF(entries.get(filed.number() + ".pdf"))) {
            var text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("王秀英") && text.contains("一共四盏") && text.contains(filed.number()), text);
        }
    }

    @Test
    void nothing_of_an_archive_stays_behind() throws IOException {
        get("/archive").then().statusCode(200);
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        // the file goes when the answer has been sent
        while (left() > 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertEquals(0, left());
    }

    @Test
    void a_copy_that_was_never_sent_goes_after_an_hour() throws IOException {
        var young = Files.createFile(Files.createDirectories(FOLDER).resolve(UUID.randomUUID() + ".zip"));
        var old = Files.createFile(FOLDER.resolve(UUID.randomUUID() + ".zip"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        job.remove();
        assertTrue(Files.exists(young) && Files.notExists(old));
        Files.delete(young);
    }

    private static long left() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.count();
        }
    }

    private Response get(String path) {
        return given().header("Mashang-Receipt", filed.receipt())
                .get("/api/v1/requests/" + filed.id() + "/personal-data" + path);
    }

    private static Map<String, byte[]> entries(Response answer) throws IOException {
        assertEquals("application/zip", answer.contentType());
        var found = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.asByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.put(entry.getName(), zip.readAllBytes());
            }
        }
        return found;
    }
}
