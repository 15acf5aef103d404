package org.mashangjian.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no table, or one that would eat the machine, are told apart before they can. */
class UnreadableFileTest {
    @TempDir
    Path folder;

    @Test
    void a_workbook_that_unpacks_to_gigabytes_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 100; i++) {
                zip.write(zeros);
            }
        }
        assertEquals("too_large_unpacked", code(bytes.toByteArray()));
    }

    @Test
    void what_is_no_workbook_is_said_to_be_broken() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("PK".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals("broken_workbook", code(bytes.toByteArray()));
        assertEquals("broken_workbook", code("PK\u0003\u0004 and nothing behind it".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_old_workbook_and_a_picture_are_named() throws IOException {
        var ole =
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                };
        assertEquals("old_workbook", code(ole));
        assertEquals("not_a_table", code(new byte[64]));
        assertEquals("unknown_encoding", code(new byte[] {(byte) 0xFF, 65, 66, (byte) 0xFF, 67, 68, 69, 70, 71}));
        assertEquals("empty_file", code(new byte[0]));
    }

    @Test
    void too_many_rows_and_columns_are_not_read() throws IOException {
        assertEquals("too_many_rows", code("a\n".repeat(Table.MOST_ROWS + 2).getBytes(StandardCharsets.UTF_8)));
        assertEquals("too_many_columns", code(",".repeat(Table.MOST_COLUMNS).getBytes(StandardCharsets.UTF_8)));
        assertEquals("broken_csv", code("a,\"b\nc,d".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void formulas_and_errors_are_cells_that_cannot_be_taken() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Test", "1.0")) {
            var sheet = book.newWorksheet("1");
            sheet.inlineString(0, 0, "姓名");
            sheet.formula(0, 1, "1+1");
            sheet.value(0, 2, 620102);
            sheet.inlineString(0, 3, "'=cmd");
        }
        var cells = new ArrayList<Cell>();
        read(bytes.toByteArray(), (number, row) -> cells.addAll(row));
        assertEquals(List.of(Cell.of("姓名"), new Cell(null, "formula"), Cell.of("620102"), Cell.of("=cmd")), cells);
    }

    private String code(byte[] content) throws IOException {
        return assertThrows(UnreadableFile.class, () -> read(content, (number, row) -> {}))
                .code();
    }

    private void read(byte[] content, Table.Taker taker) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        Table.of(file).read(file, taker);
    }
}
