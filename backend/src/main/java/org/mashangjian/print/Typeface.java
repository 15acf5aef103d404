package org.mashangjian.print;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Noto Sans SC cut down to the characters of one page, before the page is laid out: one weight of 10 MB is open at a
 * time and for a moment only. It also leaves each glyph one character, where the whole font shares the glyph of 民 with a
 * radical that looks the same, and a PDF would be searched, copied and read aloud as the radical.
 */
final class Typeface {
    /** Stands for what the typeface lacks. */
    static final String MISSING = "□";

    /** Without GSUB, which would put a ligature that was cut off in the place of two letters. */
    private static final List<String> TABLES = List.of(
            "OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post",
            "prep");

    private static final int LAST_OF_PLANE = 0xFFFF;

    private Typeface() {}

    static FSSupplier<InputStream> cut(String file, String page) throws IOException {
        try (var stream = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IOException("no typeface " + file + ": the build left it out");
            }
            // from a file, as a stream would be held in memory a second time beside the parser's own copy
            var whole = Files.createTempFile("typeface", ".ttf");
            try {
                Files.copy(stream, whole, StandardCopyOption.REPLACE_EXISTING);
                return cut(whole, page);
            } finally {
                Files.delete(whole);
            }
        }
    }

    private static FSSupplier<InputStream> cut(Path whole, String page) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBufferedFile(whole))) {
            var cut = new TTFSubsetter(font, TABLES);
            cut.addAll(characters(page));
            var out = new ByteArrayOutputStream();
            cut.writeToStream(out);
            return () -> new ByteArrayInputStream(out.toByteArray());
        }
    }

    private static Set<Integer> characters(String page) {
        return IntStream.concat((page + MISSING).codePoints(), IntStream.rangeClosed(' ', '~'))
                .filter(point -> point <= LAST_OF_PLANE)
                .boxed()
                .collect(Collectors.toSet());
    }
}
