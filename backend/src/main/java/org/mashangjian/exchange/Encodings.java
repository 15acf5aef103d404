package org.mashangjian.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the encoding of a text: what its mark says, else UTF-8 where all of it is, else what spreadsheet programs in China
 * write. GB 18030 holds all of GBK and GB 2312.
 */
final class Encodings {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Encodings() {}

    static Charset of(Path file) throws IOException {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            var first = input.read();
            var second = input.read();
            if (first == 0xFF && second == 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (first == 0xFE && second == 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        for (var encoding : new Charset[] {StandardCharsets.UTF_8, CHINESE}) {
            if (isAll(encoding, file)) {
                return encoding;
            }
        }
        throw new UnreadableFile("unknown_encoding", 0);
    }

    private static boolean isAll(Charset encoding, Path file) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var buffer = new char[8192];
        try (var reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            for (var read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        throw new UnreadableFile("not_a_table", 0);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
