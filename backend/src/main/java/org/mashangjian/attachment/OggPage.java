package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One page of an Ogg file (RFC 3533, section 6).
 *
 * @param packetEnd where the first packet in the page ends; equal to {@code end} where it goes on in the next page
 * @param packetEnds whether that packet ends in this page
 */
record OggPage(int start, int body, int end, int packetEnd, boolean packetEnds, long granule, int serial) {
    private static final int HEAD_BYTES = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int FULL = 255;

    /** The page that begins there, or null. */
    static OggPage at(ByteBuffer any, int start) {
        if (!VoiceFormat.begins(any, start, "OggS") || start + HEAD_BYTES > any.limit()) {
            return null;
        }
        var file = any.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        var segments = file.get(start + HEAD_BYTES - 1) & 0xFF;
        var body = start + HEAD_BYTES + segments;
        var end = body;
        var packetEnd = -1;
        for (var i = start + HEAD_BYTES; i < body; i++) {
            var size = file.get(i) & 0xFF;
            end += size;
            if (size < FULL && packetEnd < 0) {
                packetEnd = end;
            }
        }
        if (end > file.limit()) {
            return null;
        }
        var ends = packetEnd >= 0;
        return new OggPage(
                start, body, end, ends ? packetEnd : end, ends, file.getLong(start + 6), file.getInt(start + 14));
    }

    /** Writes the page's checksum anew after its body was changed: CRC-32 unreflected, over the page with a zero there. */
    void seal(ByteBuffer file) {
        file.putInt(start + CHECKSUM_AT, 0);
        var checksum = 0;
        for (var i = start; i < end; i++) {
            checksum ^= file.get(i) << 24;
            for (var bit = 0; bit < Byte.SIZE; bit++) {
                checksum = checksum < 0 ? checksum << 1 ^ POLYNOMIAL : checksum << 1;
            }
        }
        file.putInt(start + CHECKSUM_AT, checksum);
    }
}
