package org.mashangjian.exchange;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.account.Office;
import org.mashangjian.database.TestDatabase;
import org.mashangjian.venue.Venue;
import org.mashangjian.venue.VenueFixture;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportTemplateTest {
    private final Venue venue = VenueFixture.station().open();
    private final Office office = Office.of(venue.committeeId());
    private final Importing importing = new Importing(office, venue.committeeId());

    @Test
    void a_row_written_under_its_headings_is_taken() {
        var headings = text("members", "csv");
        assertTrue(headings.startsWith("\uFEFF委员证号,姓名,级别,界别,"), headings);
        var id = importing.sends("members", headings.strip() + "\n,欧阳春,市,医卫界,,,,,,\n");
        importing.ends(id).body("state", equalTo("checked")).body("rows", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "venues", "units"})
    void the_workbook_says_what_each_column_takes(String list) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes(list, "xlsx")))) {
            var headings = book.getFirstSheet().read().get(0);
            var about = book.getSheet(1).orElseThrow().read();
            assertEquals(
                    headings.stream().map(cell -> cell.getText()).toList(),
                    about.stream().skip(1).map(row -> row.getCellText(0)).toList());
            assertTrue(about.stream().map((Row row) -> row.getCellText(1)).noneMatch(String::isBlank));
            assertTrue(about.stream().anyMatch(row -> row.getCellText(2).equals("是")));
        }
    }

    @Test
    void what_it_is_for_has_to_be_said() {
        office.gets("imports/template").statusCode(400);
        office.gets("imports/template?list=requests").statusCode(400);
        office.gets("imports/template?list=members&format=ods").statusCode(400);
        office.gets("imports/template?list=members").statusCode(200).contentType(containsString("spreadsheetml"));
    }

    private String text(String list, String format) {
        return new String(bytes(list, format), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String list, String format) {
        return office.gets("imports/template?list=" + list + "&format=" + format)
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
    }
}
