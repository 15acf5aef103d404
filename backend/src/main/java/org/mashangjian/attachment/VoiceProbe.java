package org.mashangjian.attachment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * Recognises a voice message by its content, measures it and takes its metadata off, without decoding a sample and
 * without any other program. Every loop moves forward in at most 2 MiB.
 */
final class VoiceProbe {
    private static final long MOST_BYTES = 2L << 20;
    /** Half a second of grace: recorders stop after the minute, not on it. */
    private static final double MOST_MILLISECONDS = 60_500;

    private VoiceProbe() {}

    /** @throws Refusal 415 for anything else than a voice message, 422 for one too long or too large */
    static Cleaned clean(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw tooLarge(file);
        }
        var content = ByteBuffer.wrap(Files.readAllBytes(file));
        var format = VoiceFormat.ALL.stream()
                .filter(known -> known.fits(content))
                .findFirst()
                .orElseThrow(VoiceProbe::unknown);
        var sound = read(format, content);
        if (sound.milliseconds() > MOST_MILLISECONDS) {
            throw Refusal.broken("file", "voice_too_long");
        }
        return Cleaned.voice(format.mediaType(), sound.content(), (int) Math.round(sound.milliseconds()));
    }

    private static VoiceFormat.Sound read(VoiceFormat format, ByteBuffer content) {
        try {
            var sound = format.read(content);
            if (sound == null || !(sound.milliseconds() >= 1)) {
                throw unknown();
            }
            return sound;
        } catch (IndexOutOfBoundsException broken) {
            // a length in the file points past its end: cut short or made up, not a fault of ours
            throw unknown();
        }
    }

    /** What is no voice message at all is told so, rather than asked to be shorter. */
    private static Refusal tooLarge(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(input.readNBytes(1 << 12));
            return VoiceFormat.ALL.stream().anyMatch(known -> known.fits(head))
                    ? Refusal.broken("file", "voice_too_large")
                    : unknown();
        }
    }

    private static Refusal unknown() {
        return Refusal.of(ProblemType.unsupported_media_type, "not_a_photo_or_voice");
    }
}
