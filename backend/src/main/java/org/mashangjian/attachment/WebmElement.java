package org.mashangjian.attachment;

import java.nio.ByteBuffer;

/**
 * One EBML element (RFC 8794).
 *
 * @param end -1 where the size is unknown, as live recorders leave it
 */
record WebmElement(int id, int start, int body, int end) {
    private static final int VOID = 0xEC;
    private static final int LONG_VOID_HEAD = 9;

    /** The element that begins there. */
    static WebmElement at(ByteBuffer file, int start) {
        var idBytes = width(file.get(start));
        var id = 0;
        for (var i = 0; i < idBytes; i++) {
            id = id << Byte.SIZE | file.get(start + i) & 0xFF;
        }
        var sizeAt = start + idBytes;
        var sizeBytes = width(file.get(sizeAt));
        var size = sized(file, sizeAt, sizeBytes);
        var body = sizeAt + sizeBytes;
        var unknown = size == (1L << 7 * sizeBytes) - 1;
        if (!unknown && size > file.limit() - body) {
            throw new IndexOutOfBoundsException(start);
        }
        return new WebmElement(id, start, body, unknown ? -1 : (int) (body + size));
    }

    /** The bytes that a variable-length number takes, as its first byte says. */
    private static int width(byte first) {
        if (first == 0) {
            throw new IndexOutOfBoundsException("no number is longer than eight bytes");
        }
        return Integer.numberOfLeadingZeros(first & 0xFF) - 23;
    }

    private static long sized(ByteBuffer file, int at, int bytes) {
        var value = (file.get(at) & 0xFFL) & (0x7F >> bytes - 1);
        for (var i = 1; i < bytes; i++) {
            value = value << Byte.SIZE | file.get(at + i) & 0xFF;
        }
        return value;
    }

    long number(ByteBuffer file) {
        var value = 0L;
        for (var i = body; i < end; i++) {
            value = value << Byte.SIZE | file.get(i) & 0xFF;
        }
        return value;
    }

    /** The start of a block, in ticks after its cluster's: a signed number behind the track's. */
    short blockOffset(ByteBuffer file) {
        return file.getShort(body + width(file.get(body)));
    }

    void zero(ByteBuffer file) {
        for (var i = body; i < end; i++) {
            file.put(i, (byte) 0);
        }
    }

    /** Turns the element into padding of the same length, so that no offset in the file moves. */
    void blank(ByteBuffer file) {
        zero(file);
        var length = end - start;
        file.put(start, (byte) VOID);
        if (length < LONG_VOID_HEAD) {
            file.put(start + 1, (byte) (0x80 | length - 2));
            for (var i = start + 2; i < body; i++) {
                file.put(i, (byte) 0);
            }
        } else {
            file.putLong(start + 1, 1L << 56 | length - LONG_VOID_HEAD);
        }
    }
}
