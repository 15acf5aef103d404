package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * One container that phones and browsers record voice in. Reading past the end of a file throws
 * {@link IndexOutOfBoundsException}, which {@link VoiceProbe} takes for a broken file.
 */
interface VoiceFormat {
    List<VoiceFormat> ALL = List.of(
            new AmrVoice(), new WavVoice(), new OggOpusVoice(), new WebmVoice(), new Mp4Voice(), new Mp3Voice());

    String mediaType();

    /** Whether the first bytes are this container's. */
    boolean fits(ByteBuffer file);

    /** The sound alone with its length, or null where there is none of the kind we take. */
    Sound read(ByteBuffer file);

    /** @param content the file without names, places, dates and comments */
    record Sound(byte[] content, double milliseconds) {}

    static boolean begins(ByteBuffer file, int at, String text) {
        if (at < 0 || file.limit() - text.length() < at) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            if ((file.get(at + i) & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
