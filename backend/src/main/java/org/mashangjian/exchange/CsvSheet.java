package org.mashangjian.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180; UTF-8 begins with the mark that tells spreadsheet programs so. */
final class CsvSheet extends Sheet {
    private static final char MARK = '\uFEFF';
    private final CSVPrinter printer;

    CsvSheet(OutputStream output, Charset encoding) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(output, encoding));
        if (encoding.equals(StandardCharsets.UTF_8)) {
            writer.write(MARK);
        }
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    }

    @Override
    void text(int column, String text) throws IOException {
        printer.print(text);
    }

    @Override
    void number(int column, Number number) throws IOException {
        printer.print(number);
    }

    @Override
    void end(int row) throws IOException {
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
