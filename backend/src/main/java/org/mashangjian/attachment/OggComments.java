package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Blanks the comment packet of an Opus stream in place: no vendor, no comments, padding that RFC 7845 5.2 allows. */
final class OggComments {
    private static final byte[] HEAD = "OpusTags".getBytes(StandardCharsets.US_ASCII);
    private static final int LEAST_BYTES = HEAD.length + 2 * Integer.BYTES;
    private boolean found;
    private boolean blanked;

    boolean found() {
        return found;
    }

    /** Whether the packet's last page has been seen. */
    boolean blanked() {
        return blanked;
    }

    /** Takes the pages after the first in their order. */
    void blank(ByteBuffer file, OggPage page) {
        var from = page.body();
        if (!found) {
            found = VoiceFormat.begins(file, from, "OpusTags") && page.packetEnd() - from >= LEAST_BYTES;
            if (!found) {
                blanked = true;
                return;
            }
            from += HEAD.length;
        }
        for (var i = from; i < page.packetEnd(); i++) {
            file.put(i, (byte) 0);
        }
        page.seal(file);
        blanked = page.packetEnds();
    }
}
