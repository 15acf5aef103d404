package org.mashangjian.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes put one behind the other. */
final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes text(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Bytes bytes(int... values) {
        for (var value : values) {
            out.write(value);
        }
        return this;
    }

    Bytes bytes(byte[] values) {
        out.writeBytes(values);
        return this;
    }

    Bytes big(int value) {
        return bytes(value >>> 24, value >>> 16, value >>> 8, value);
    }

    Bytes little(int value) {
        return bytes(value, value >>> 8, value >>> 16, value >>> 24);
    }

    byte[] array() {
        return out.toByteArray();
    }
}
