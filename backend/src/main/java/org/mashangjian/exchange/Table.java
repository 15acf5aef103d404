package org.mashangjian.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** A file of rows, a workbook or CSV by what it holds, whatever it is called. Read from its beginning, never whole. */
interface Table {
    int MOST_ROWS = 20_000;
    int MOST_COLUMNS = 60;
    int HEAD_BYTES = 8;

    /** Takes one row. @param number as a spreadsheet program counts, from 1 */
    interface Taker {
        void take(int number, List<Cell> cells);
    }

    /** @throws UnreadableFile where it is no table, or one too large to be taken */
    void read(Path file, Taker taker) throws IOException;

    static Table of(Path file) throws IOException {
        byte[] head;
        try (var input = Files.newInputStream(file)) {
            head = input.readNBytes(HEAD_BYTES);
        }
        if (head.length < HEAD_BYTES) {
            throw new UnreadableFile("empty_file", 0);
        }
        if (ReadableWorkbook.isOLE2Header(head)) {
            throw new UnreadableFile("old_workbook", 0);
        }
        return ReadableWorkbook.isOOXMLZipHeader(head) ? new XlsxTable() : new CsvTable();
    }

    static void within(int row, int columns) {
        if (row > MOST_ROWS + 1) {
            throw new UnreadableFile("too_many_rows", row);
        }
        if (columns > MOST_COLUMNS) {
            throw new UnreadableFile("too_many_columns", row);
        }
    }
}
