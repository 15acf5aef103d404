package org.mashangjian.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A file of rows that is written from its beginning to its end. A text that a program could run is disarmed. */
public abstract class Sheet implements Closeable {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private int rows;

    static Sheet of(ExchangeFormat format, Charset encoding, OutputStream output) throws IOException {
        return format == ExchangeFormat.csv ? new CsvSheet(output, encoding) : new XlsxSheet(output);
    }

    public static Sheet of(ExchangeFormat format, OutputStream output) throws IOException {
        return of(format, StandardCharsets.UTF_8, output);
    }

    /** Remarks for who opens the file, which are not read in again; a CSV has no place for them. */
    void remark(String name, List<List<String>> rows) {}

    /** Headings, then one row after the other; null leaves a cell empty, many are joined. */
    public final void row(Object... cells) {
        try {
            for (var column = 0; column < cells.length; column++) {
                write(column, cells[column]);
            }
            end(rows++);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** How many rows were written, headings not counted. */
    final int rows() {
        return Math.max(0, rows - 1);
    }

    private void write(int column, Object value) throws IOException {
        if (value instanceof Number number) {
            number(column, number);
        } else if (value instanceof Collection<?> many) {
            text(column, disarmed(many.stream().map(String::valueOf).collect(Collectors.joining("、"))));
        } else {
            text(column, value == null ? "" : disarmed(value.toString()));
        }
    }

    /** As OWASP advises; the reader of imports takes the apostrophe off again. */
    static String disarmed(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String armed(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && BEGINS_A_FORMULA.indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    abstract void text(int column, String text) throws IOException;

    abstract void number(int column, Number number) throws IOException;

    /** @param row the number of the row just filled, from 0 */
    abstract void end(int row) throws IOException;
}
