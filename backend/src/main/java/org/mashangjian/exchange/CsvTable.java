package org.mashangjian.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV with comma, semicolon or tab, in whichever encoding it is. */
final class CsvTable implements Table {
    private static final int MARK = 0xFEFF;
    private static final int LONGEST_FIRST_LINE = 8192;

    @Override
    public void read(Path file, Taker taker) throws IOException {
        var encoding = Encodings.of(file);
        try (var reader = open(file, encoding)) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(reader))
                    .setIgnoreEmptyLines(false)
                    .get();
            try (var parser =
                    CSVParser.builder().setReader(reader).setFormat(format).get()) {
                parser.forEach(row -> take(row, taker));
            } catch (CSVException | UncheckedIOException broken) {
                throw new UnreadableFile("broken_csv", 0);
            }
        }
    }

    private static void take(CSVRecord row, Taker taker) {
        var number = Math.toIntExact(row.getRecordNumber());
        Table.within(number, row.size());
        taker.take(number, row.stream().map(Cell::of).toList());
    }

    private static BufferedReader open(Path file, Charset encoding) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), encoding));
        reader.mark(1);
        if (reader.read() != MARK) {
            reader.reset();
        }
        return reader;
    }

    /** Of the three, the one that the headings hold most of. */
    private static char delimiter(BufferedReader reader) throws IOException {
        reader.mark(LONGEST_FIRST_LINE);
        var counts = new int[3];
        var delimiters = ",;\t";
        for (int left = LONGEST_FIRST_LINE - 1, next = reader.read(); left > 0 && next >= 0 && next != '\n'; left--) {
            if (delimiters.indexOf(next) >= 0) {
                counts[delimiters.indexOf(next)]++;
            }
            next = reader.read();
        }
        reader.reset();
        var most = 0;
        for (var it : List.of(1, 2)) {
            most = counts[it] > counts[most] ? it : most;
        }
        return delimiters.charAt(most);
    }
}
