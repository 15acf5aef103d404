package org.mashangjian.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** MPEG audio, layer III: the frames are counted and kept, ID3 and other tags before, between and after them are not. */
final class Mp3Voice implements VoiceFormat {
    private static final int ID3_HEAD = 10;
    private static final int LEAST_FRAMES = 3;

    @Override
    public String mediaType() {
        return "audio/mpeg";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return VoiceFormat.begins(file, 0, "ID3")
                || file.limit() >= Integer.BYTES && Mp3Frame.of(file.getInt(0)).isPresent();
    }

    @Override
    public Sound read(ByteBuffer file) {
        var kept = new ByteArrayOutputStream(file.limit());
        var seconds = 0.0;
        var frames = 0;
        var at = afterTag(file);
        while (at + Integer.BYTES <= file.limit()) {
            var frame = Mp3Frame.of(file.getInt(at));
            if (frame.isEmpty() || at + frame.get().bytes() > file.limit()) {
                break;
            }
            kept.write(file.array(), at, frame.get().bytes());
            seconds += frame.get().seconds();
            at += frame.get().bytes();
            frames++;
        }
        return frames < LEAST_FRAMES ? null : new Sound(kept.toByteArray(), seconds * 1000);
    }

    /** An ID3v2 tag gives its size in four groups of seven bits. */
    private static int afterTag(ByteBuffer file) {
        if (!VoiceFormat.begins(file, 0, "ID3")) {
            return 0;
        }
        var size = 0;
        for (var i = 6; i < ID3_HEAD; i++) {
            size = size << 7 | file.get(i) & 0x7F;
        }
        return ID3_HEAD + size;
    }
}
