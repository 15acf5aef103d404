package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** RIFF/WAVE: only its format and its samples are kept, other chunks may name people and places. */
final class WavVoice implements VoiceFormat {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FORMAT_BYTES = 16;
    private static final int BYTE_RATE_AT = 8;

    @Override
    public String mediaType() {
        return "audio/wav";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return VoiceFormat.begins(file, 0, "RIFF") && VoiceFormat.begins(file, 8, "WAVE");
    }

    @Override
    public Sound read(ByteBuffer bigEndian) {
        var file = bigEndian.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer format = null;
        for (var at = (long) FIRST_CHUNK; at + CHUNK_HEAD <= file.limit(); ) {
            var body = (int) at + CHUNK_HEAD;
            // recorders that stream leave the size at its largest value, or at 0 for the last chunk
            var declared = Integer.toUnsignedLong(file.getInt(body - Integer.BYTES));
            var size = (int) Math.min(declared, file.limit() - body);
            if (VoiceFormat.begins(file, (int) at, "fmt ") && size >= FORMAT_BYTES) {
                format = file.slice(body, FORMAT_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            } else if (VoiceFormat.begins(file, (int) at, "data") && format != null) {
                return sound(format, file.slice(body, declared == 0 ? file.limit() - body : size));
            }
            at = body + declared + (declared & 1);
        }
        return null;
    }

    private static Sound sound(ByteBuffer format, ByteBuffer samples) {
        var byteRate = Integer.toUnsignedLong(format.getInt(BYTE_RATE_AT));
        if (byteRate == 0) {
            return null;
        }
        var size = samples.limit();
        var kept = ByteBuffer.allocate(FIRST_CHUNK + 2 * CHUNK_HEAD + FORMAT_BYTES + size + (size & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        kept.put(bytes("RIFF")).putInt(kept.limit() - CHUNK_HEAD).put(bytes("WAVE"));
        kept.put(bytes("fmt ")).putInt(FORMAT_BYTES).put(format);
        kept.put(bytes("data")).putInt(size).put(samples);
        return new Sound(kept.array(), size * 1000.0 / byteRate);
    }

    private static byte[] bytes(String tag) {
        return tag.getBytes(StandardCharsets.US_ASCII);
    }
}
