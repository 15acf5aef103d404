package org.mashangjian.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet; texts stand in their cells, as shared ones would have to be kept until the end. */
final class XlsxSheet extends Sheet {
    private static final int ROWS_KEPT = 200;
    private static final int MOST_CHARACTERS = 32_767;
    private static final int FIRST_WIDTH = 18;
    private static final int WIDTH = 48;
    private final Workbook book;
    private final Worksheet sheet;
    private List<List<String>> remarks = List.of();
    private String remarksName;
    private int row;

    XlsxSheet(OutputStream output) {
        book = new Workbook(output, "Mashangjian", "1.0");
        sheet = book.newWorksheet("1");
        sheet.freezePane(0, 1);
    }

    @Override
    void text(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text.substring(0, Math.min(MOST_CHARACTERS, text.length())));
        }
    }

    @Override
    void number(int column, Number number) {
        sheet.value(row, column, number);
    }

    @Override
    void end(int finished) throws IOException {
        row = finished + 1;
        if (row % ROWS_KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    void remark(String name, List<List<String>> rows) {
        remarksName = name;
        remarks = rows;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!remarks.isEmpty()) {
            writeRemarks();
        }
        book.finish();
    }

    private void writeRemarks() throws IOException {
        var second = book.newWorksheet(remarksName);
        for (var line = 0; line < remarks.size(); line++) {
            for (var column = 0; column < remarks.get(line).size(); column++) {
                second.inlineString(line, column, disarmed(remarks.get(line).get(column)));
                second.width(column, column == 0 ? FIRST_WIDTH : WIDTH);
            }
        }
        second.finish();
    }
}
