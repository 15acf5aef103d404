package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.web.Refusal;

class VoiceProbeTest {
    private static final List<byte[]> SAMPLES = List.of(
            VoiceSamples.amr(3000),
            VoiceSamples.wav(3000),
            VoiceSamples.mp3(100),
            VoiceSamples.ogg(3),
            VoiceSamples.webm(3020),
            Mp4Samples.mp4(100),
            Mp4Samples.fragmentedMp4(100));

    @TempDir
    Path folder;

    @Test
    void each_container_tells_its_type_and_length() throws IOException {
        assertVoice("audio/amr", 3000, VoiceSamples.amr(3000));
        assertVoice("audio/wav", 3000, VoiceSamples.wav(3000));
        assertVoice("audio/mpeg", 3600, VoiceSamples.mp3(100));
        assertVoice("audio/ogg", 3000, VoiceSamples.ogg(3));
        assertVoice("audio/webm", 3020, VoiceSamples.webm(3020));
        assertVoice("audio/mp4", 2322, Mp4Samples.mp4(100));
        assertVoice("audio/mp4", 2322, Mp4Samples.fragmentedMp4(100));
    }

    @Test
    void a_minute_passes_and_more_does_not() throws IOException {
        assertVoice("audio/amr", 60_000, VoiceSamples.amr(60_000));
        assertVoice("audio/webm", 60_020, VoiceSamples.webm(60_020));
        for (var sample : List.of(
                VoiceSamples.amr(61_000),
                VoiceSamples.wav(61_000),
                VoiceSamples.mp3(1690),
                VoiceSamples.ogg(61),
                VoiceSamples.webm(61_000),
                Mp4Samples.mp4(2620),
                Mp4Samples.fragmentedMp4(2620))) {
            assertEquals("voice_too_long", Refusing.code(() -> clean(sample)));
        }
    }

    @Test
    void names_places_and_dates_do_not_survive() throws IOException {
        for (var sample : SAMPLES) {
            var kept = new String(clean(sample).content(), StandardCharsets.ISO_8859_1);
            assertFalse(kept.contains(VoiceSamples.SECRET.substring(0, 8)), kept.substring(0, 12));
            assertFalse(kept.contains("DATE"));
        }
    }

    @Test
    void a_cleaned_voice_message_is_still_one_and_stays_as_it_is() throws IOException {
        for (var sample : SAMPLES) {
            var once = clean(sample);
            var twice = clean(once.content());
            assertEquals(once.durationMs(), twice.durationMs());
            assertTrue(Arrays.equals(once.content(), twice.content()), once.mediaType());
        }
    }

    @Test
    void more_than_two_mebibytes_are_refused() {
        assertEquals("voice_too_large", Refusing.code(() -> clean(Arrays.copyOf(SAMPLES.get(0), (2 << 20) + 1))));
        assertEquals("not_a_photo_or_voice", Refusing.code(() -> clean(new byte[(2 << 20) + 1])));
    }

    @Test
    void what_is_no_voice_message_is_refused() throws IOException {
        for (var sample : List.of(
                new byte[0],
                "<html>".getBytes(StandardCharsets.UTF_8),
                PhotoSamples.gif(),
                "#!AMR\n".getBytes(StandardCharsets.US_ASCII),
                "ID3\3\0\0\0\0\0\0<html>".getBytes(StandardCharsets.US_ASCII),
                "RIFF\0\0\0\0AVI LIST".getBytes(StandardCharsets.US_ASCII))) {
            assertEquals("not_a_photo_or_voice", Refusing.code(() -> clean(sample)));
        }
    }

    @Test
    void a_film_is_no_voice_message() {
        assertEquals("not_a_photo_or_voice", Refusing.code(() -> clean(replaced(Mp4Samples.mp4(10), "soun", "vide"))));
        assertEquals(
                "not_a_photo_or_voice",
                Refusing.code(() -> clean(replaced(VoiceSamples.webm(300), "A_OPUS", "V_VP80"))));
    }

    @Test
    void a_container_cut_short_is_refused() {
        for (var sample : List.of(VoiceSamples.ogg(3), Mp4Samples.mp4(10), Mp4Samples.fragmentedMp4(20))) {
            var cut = Arrays.copyOf(sample, sample.length - 5);
            assertEquals("not_a_photo_or_voice", Refusing.code(() -> clean(cut)));
        }
    }

    @Test
    void an_ogg_page_that_was_blanked_has_a_right_checksum() throws IOException {
        var kept = clean(VoiceSamples.ogg(2)).content();
        var resealed = ByteBuffer.wrap(kept.clone()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        for (var page = OggPage.at(resealed, 0); page != null; page = OggPage.at(resealed, page.end())) {
            page.seal(resealed);
        }
        assertTrue(Arrays.equals(kept, resealed.array()));
    }

    @Test
    void mutated_voice_messages_are_kept_or_refused_and_nothing_else() throws IOException {
        for (var sample : SAMPLES) {
            Mutations.of(sample, mutant -> {
                try {
                    assertTrue(clean(mutant).durationMs() > 0);
                } catch (Refusal expected) {
                    assertTrue(expected.type().status() < 500);
                }
            });
        }
    }

    private void assertVoice(String mediaType, int milliseconds, byte[] sample) throws IOException {
        var kept = clean(sample);
        assertEquals(mediaType, kept.mediaType());
        assertEquals(milliseconds, kept.durationMs(), mediaType);
        assertEquals(AttachmentKind.voice, kept.kind());
    }

    private Cleaned clean(byte[] sample) throws IOException {
        return VoiceProbe.clean(Files.write(folder.resolve("voice"), sample));
    }

    private static byte[] replaced(byte[] sample, String from, String to) {
        return new String(sample, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
