package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** AMR narrow-band, one channel (RFC 4867, section 5): a head and frames of 20 ms whose mode tells their size. */
final class AmrVoice implements VoiceFormat {
    private static final String HEAD = "#!AMR\n";
    private static final int FRAME_MS = 20;
    /** Bytes after the frame's head by mode; -1 where the mode is reserved. */
    private static final int[] SIZES = {12, 13, 15, 17, 19, 20, 26, 31, 5, -1, -1, -1, -1, -1, -1, 0};

    @Override
    public String mediaType() {
        return "audio/amr";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return VoiceFormat.begins(file, 0, HEAD);
    }

    @Override
    public Sound read(ByteBuffer file) {
        var at = HEAD.length();
        var frames = 0;
        while (at < file.limit()) {
            var size = SIZES[file.get(at) >> 3 & 0xF];
            if (size < 0) {
                return null;
            }
            if (at + 1 + size > file.limit()) {
                break; // recorders that are stopped leave the last frame unfinished
            }
            at += 1 + size;
            frames++;
        }
        return new Sound(Arrays.copyOf(file.array(), at), (double) frames * FRAME_MS);
    }
}
