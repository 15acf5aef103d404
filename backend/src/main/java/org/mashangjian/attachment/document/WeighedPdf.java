package org.mashangjian.attachment.document;

import java.io.IOException;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a PDF after weighing the streams that PDFBox unpacks as a whole by itself: those with objects or cross-references
 * in them (ISO 32000-1, 7.5.7 and 7.5.8). No other stream is unpacked.
 */
final class WeighedPdf extends PDFParser {
    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST_COLUMNS = 4096;
    private final PdfWeight weight;

    WeighedPdf(WeighedFile file, PdfWeight weight) throws IOException {
        super(file, "", null, null, IOUtils.createTempFileOnlyStreamCache());
        this.weight = weight;
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        if (securityHandler != null) {
            throw DocumentRule.locked();
        }
        var stream = super.parseCOSStream(dictionary);
        var isTable = stream.containsKey(COSName.W);
        if (isTable || stream.containsKey(COSName.FIRST) || stream.containsKey(COSName.N)) {
            weigh(stream, isTable);
        }
        return stream;
    }

    private void weigh(COSStream stream, boolean isTable) throws IOException {
        if (stream.getInt(COSName.N) > MOST_OBJECTS || columns(stream) > MOST_COLUMNS) {
            throw DocumentRule.tooComplex();
        }
        var filter = only(stream.getFilters());
        if (filter != null && !filter.equals(COSName.FLATE_DECODE)) {
            throw DocumentRule.tooComplex();
        }
        try (var raw = stream.createRawInputStream();
                var content = filter == null ? raw : new InflaterInputStream(raw)) {
            var block = new byte[8192];
            for (var read = content.read(block); read >= 0; read = content.read(block)) {
                for (var i = 0; i < read; i++) {
                    if (isTable) {
                        weight.addReference(block[i] & 0xFF);
                    } else {
                        weight.add(block[i] & 0xFF);
                    }
                }
            }
        }
    }

    /** The decoder keeps two rows of so many bytes. */
    private static int columns(COSStream stream) {
        var given = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        return only(given) instanceof COSDictionary parameters ? parameters.getInt(COSName.COLUMNS, 1) : 1;
    }

    /** Of a list its one entry, and one that there never is where it has several. */
    private static COSBase only(COSBase given) {
        if (!(given instanceof COSArray several)) {
            return given;
        }
        return several.size() == 0 ? null : several.size() == 1 ? several.getObject(0) : several;
    }
}
