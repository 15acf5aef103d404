package org.mashangjian.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {
    @Test
    void a_csv_is_rfc_4180_in_marked_utf_8() throws IOException {
        assertEquals("\uFEFF姓名,专长\r\n\"甲, \"\"乙\"\"\",供热、给水\r\n第一行,\"两\n行\"\r\n", csv());
    }

    private static String csv() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(ExchangeFormat.csv, bytes)) {
            sheet.row("姓名", "专长");
            sheet.row("甲, \"乙\"", List.of("供热", "给水"));
            sheet.row("第一行", "两\n行");
            assertEquals(2, sheet.rows());
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_workbook_holds_texts_and_numbers_beyond_what_is_kept_in_memory() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var sheet = Sheet.of(ExchangeFormat.xlsx, bytes)) {
            sheet.row("名称", "纬度");
            for (var row = 0; row < 1000; row++) {
                sheet.row("站室" + row, row / 2.0);
            }
        }
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertEquals(1001, rows.size());
            assertEquals("站室999", rows.get(1000).getCellText(0));
            assertEquals("499.5", rows.get(1000).getCellText(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86 139", "-2", "@SUM(A1)", "\t=1", "＝1"})
    void what_begins_a_formula_is_disarmed_and_read_back_as_it_was(String text) {
        assertEquals("'" + text, Sheet.disarmed(text));
        assertEquals(text, Sheet.armed(Sheet.disarmed(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "马先生", "1=1", "'引号"})
    void other_texts_stay_as_they_are(String text) {
        assertEquals(text, Sheet.disarmed(text));
        assertEquals(text, Sheet.armed(text));
    }
}
