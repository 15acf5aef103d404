package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One box of an MP4 file (ISO/IEC 14496-12, 4.2). */
record Mp4Box(String type, int start, int body, int end) {
    private static final int HEAD = 8;

    /** The box that begins there; size 0 reaches to the end of the file, size 1 is followed by 64 bits. */
    static Mp4Box at(ByteBuffer file, int start) {
        var size = Integer.toUnsignedLong(file.getInt(start));
        var type = new byte[Integer.BYTES];
        file.get(start + Integer.BYTES, type);
        var body = start + HEAD;
        if (size == 1) {
            size = file.getLong(body);
            body += Long.BYTES;
        }
        var left = file.limit() - start;
        if (size == 0) {
            size = left;
        }
        if (size < body - start || size > left) {
            throw new IndexOutOfBoundsException(start);
        }
        return new Mp4Box(new String(type, StandardCharsets.ISO_8859_1), start, body, start + (int) size);
    }

    /** A number of the box; outside it there is none, whatever follows in the file. */
    long number(ByteBuffer file, int offset) {
        if (body + offset + Integer.BYTES > end) {
            throw new IndexOutOfBoundsException(offset);
        }
        return Integer.toUnsignedLong(file.getInt(body + offset));
    }

    int version(ByteBuffer file) {
        return (int) (number(file, 0) >> 24);
    }

    int flags(ByteBuffer file) {
        return (int) number(file, 0) & 0xFF_FFFF;
    }

    String text(ByteBuffer file, int offset) {
        number(file, offset);
        var text = new byte[Integer.BYTES];
        file.get(body + offset, text);
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    void zero(ByteBuffer file, int offset, int length) {
        var last = Math.min(body + offset + length, end);
        for (var i = body + offset; i < last; i++) {
            file.put(i, (byte) 0);
        }
    }

    /** Turns the box into free space of the same length, so that no offset in the file moves. */
    void blank(ByteBuffer file) {
        file.put(start + Integer.BYTES, "free".getBytes(StandardCharsets.US_ASCII));
        zero(file, 0, end - body);
    }
}
