package org.mashangjian.reception.paper;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.phone.PhoneFixture;
import org.mashangjian.reception.ReceptionFixture;
import org.mashangjian.reception.ReceptionFixture.Booked;
import org.mashangjian.request.Staff;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DayPaperTest {
    private static String text(Staff by, UUID day, String paper) throws IOException {
        var pdf = ReceptionFixture.get(by, day + "/" + paper)
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void the_sheet_names_who_booked_and_the_record_says_what_was_said() throws IOException {
        var here = ReceptionFixture.make();
        var day = here.published(5);
        var phone = PhoneFixture.fresh().number();
        var booked = Booked.of(ReceptionFixture.book(day, ReceptionFixture.visitor(phone)));
        var sheet = text(here.clerk, day, "sign-in-sheet");
        assertTrue(sheet.contains("王女士"), sheet);
        assertTrue(sheet.contains("楼道照明"), sheet);
        assertTrue(sheet.contains(phone.substring(7)), sheet);
        assertFalse(sheet.contains(phone), "only the last digits are printed");
        here.comes(day);
        ReceptionFixture.post(here.clerk, day + "/opening", Map.of()).statusCode(200);
        booked.doneBy(here.clerk, "check-in", Map.of()).statusCode(200);
        booked.doneBy(here.first, "reception", Map.of("content", "三盏灯都不亮", "reply", "周五前修好"))
                .statusCode(201);
        var record = text(here.first, day, "record-sheet");
        assertTrue(record.contains("三盏灯都不亮"), record);
        assertTrue(record.contains("周五前修好"), record);
        ReceptionFixture.get(Staff.clerk(VenueFixture.station().open()), day + "/record-sheet")
                .statusCode(404);
    }
}
