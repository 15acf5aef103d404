package org.mashangjian.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of a workbook. What it unpacks to is measured before anything of it is read. */
final class XlsxTable implements Table {
    private static final int MOST_PARTS = 200;
    private static final long MOST_UNPACKED = 48L << 20;
    private static final long MOST_TEXTS = 8L << 20;
    private static final String TEXTS = "xl/sharedStrings.xml";

    @Override
    public void read(Path file, Taker taker) throws IOException {
        measure(file);
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
                var rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                Table.within(row.getRowNum(), row.getCellCount());
                taker.take(row.getRowNum(), cells(row));
            });
        } catch (ExcelReaderException broken) {
            throw new UnreadableFile("broken_workbook", 0);
        }
    }

    /** Sizes that an archive states can be made up, so each part is unpacked and thrown away. */
    private static void measure(Path file) throws IOException {
        var left = MOST_UNPACKED;
        var waste = new byte[8192];
        try (var archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_PARTS || archive.getEntry("[Content_Types].xml") == null) {
                throw new UnreadableFile("broken_workbook", 0);
            }
            for (var part : archive.stream().toList()) {
                var before = left;
                try (var input = archive.getInputStream(part)) {
                    for (var read = input.read(waste); read >= 0 && left >= 0; read = input.read(waste)) {
                        left -= read;
                    }
                }
                if (left < 0 || part.getName().equals(TEXTS) && before - left > MOST_TEXTS) {
                    throw new UnreadableFile("too_large_unpacked", 0);
                }
            }
        } catch (ZipException broken) {
            throw new UnreadableFile("broken_workbook", 0);
        }
    }

    private static List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>();
        for (var column = 0; column < row.getCellCount(); column++) {
            var cell = row.getCell(column);
            if (cell == null || cell.getType() == CellType.EMPTY) {
                cells.add(Cell.of(""));
            } else if (cell.getType() == CellType.FORMULA) {
                cells.add(new Cell(null, "formula"));
            } else if (cell.getType() == CellType.ERROR) {
                cells.add(new Cell(null, "cell_error"));
            } else if (cell.getType() == CellType.NUMBER) {
                cells.add(Cell.of(cell.asNumber().stripTrailingZeros().toPlainString()));
            } else {
                cells.add(Cell.of(cell.getText()));
            }
        }
        return cells;
    }
}
