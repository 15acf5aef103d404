package org.mashangjian.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mashangjian.web.Refusal;

class PhotoPipelineTest {
    private final PhotoPipeline pipeline = new PhotoPipeline();

    @TempDir
    Path folder;

    @Test
    void a_large_photo_is_brought_to_2048_pixels_on_its_longer_edge() throws IOException {
        var kept = clean(PhotoSamples.jpeg(5000, 2500));
        assertEquals(2048, kept.width());
        assertEquals(1024, kept.height());
        assertEquals("image/jpeg", kept.mediaType());
        assertRedLeftBlueRight(picture(kept));
    }

    @Test
    void a_small_photo_keeps_its_size() throws IOException {
        for (var sample : new byte[][] {PhotoSamples.jpeg(16, 8), PhotoSamples.png(16, 8), PhotoSamples.lossyWebp()}) {
            var kept = clean(sample);
            assertEquals(16, kept.width());
            assertEquals(8, kept.height());
            assertRedLeftBlueRight(picture(kept));
        }
    }

    @Test
    void a_turned_photo_stands_upright() throws IOException {
        for (var sample : new byte[][] {PhotoSamples.talkativeJpeg(1600, 800), PhotoSamples.turnedWebp()}) {
            var kept = clean(sample);
            assertEquals(kept.height(), kept.width() * 2);
            var picture = picture(kept);
            assertNear(Color.RED, picture.getRGB(kept.width() / 2, kept.height() / 8));
            assertNear(Color.BLUE, picture.getRGB(kept.width() / 2, kept.height() * 7 / 8));
        }
    }

    @Test
    void nothing_but_pixels_is_kept() throws IOException {
        var before = PhotoSamples.talkativeJpeg(1600, 800);
        assertTrue(text(before).contains(PhotoSamples.SECRET) && text(before).contains("Exif"));
        var kept = text(clean(before).content());
        for (var trace : new String[] {PhotoSamples.SECRET, PhotoSamples.SCRIPT, "Exif", "xmpmeta", "html"}) {
            assertFalse(kept.contains(trace), trace);
        }
        assertTrue(kept.endsWith("\u00ff\u00d9"));
    }

    @Test
    void what_was_transparent_is_white() throws IOException {
        for (var sample : new byte[][] {PhotoSamples.transparentPng(), PhotoSamples.transparentWebp()}) {
            var picture = picture(clean(sample));
            assertNear(Color.WHITE, picture.getRGB(1, 4));
            assertNear(Color.BLUE, picture.getRGB(14, 4));
        }
    }

    @Test
    void a_photo_cut_short_is_refused() throws IOException {
        for (var sample :
                new byte[][] {PhotoSamples.jpeg(400, 200), PhotoSamples.png(400, 200), PhotoSamples.lossyWebp()}) {
            for (var part = 1; part < 10; part++) {
                var cut = Arrays.copyOf(sample, Math.max(12, sample.length * part / 10));
                assertEquals("unknown_photo", Refusing.code(() -> clean(cut)), sample.length + " cut to " + cut.length);
            }
        }
    }

    @Test
    void a_header_that_claims_too_many_pixels_is_refused_before_decoding() {
        assertEquals("photo_too_large", Refusing.code(() -> clean(PhotoSamples.pngClaiming(30_000, 30_000))));
        assertEquals("photo_too_large", Refusing.code(() -> clean(PhotoSamples.pngClaiming(6000, 4001))));
        assertEquals("photo_too_large", Refusing.code(() -> clean(PhotoSamples.pngClaiming(24_000_000, 1))));
    }

    @Test
    void what_the_decoder_must_hold_whole_has_a_narrower_limit() throws IOException {
        assertEquals(0, segments(PhotoSamples.jpeg(16, 8)).wholeBytesPerPixel());
        assertEquals(3, segments(PhotoSamples.progressiveJpeg(16, 8)).wholeBytesPerPixel());
        assertEquals(0, segments(PhotoSamples.lossyWebp()).wholeBytesPerPixel());
        assertEquals(4, segments(PhotoSamples.transparentWebp()).wholeBytesPerPixel());
        assertEquals("photo_too_large", Refusing.code(() -> clean(PhotoSamples.webpClaiming(5000, 4000))));
    }

    @Test
    void more_than_nine_mebibytes_are_refused() throws IOException {
        var large = Arrays.copyOf(PhotoSamples.jpeg(16, 8), (9 << 20) + 1);
        assertEquals("photo_too_large", Refusing.code(() -> clean(large)));
    }

    @Test
    void a_strip_one_pixel_high_stays_a_picture() throws IOException {
        var kept = clean(PhotoSamples.png(20_000, 1));
        assertEquals(2048, kept.width());
        assertEquals(1, kept.height());
    }

    @Test
    void only_jpeg_png_and_webp_are_photos_whatever_they_are_called() throws IOException {
        assertEquals(PhotoFormat.jpeg, PhotoFormat.of(PhotoSamples.jpeg(2, 2)).orElseThrow());
        assertEquals(PhotoFormat.png, PhotoFormat.of(PhotoSamples.png(2, 2)).orElseThrow());
        assertEquals(PhotoFormat.webp, PhotoFormat.of(PhotoSamples.lossyWebp()).orElseThrow());
        assertTrue(PhotoFormat.of(PhotoSamples.gif()).isEmpty());
        assertTrue(PhotoFormat.of("<html>".getBytes(StandardCharsets.UTF_8)).isEmpty());
        assertTrue(PhotoFormat.of(new byte[0]).isEmpty());
    }

    @Test
    void mutated_photos_are_kept_or_refused_and_nothing_else() throws IOException {
        for (var sample : new byte[][] {
            PhotoSamples.talkativeJpeg(40, 20),
            PhotoSamples.png(40, 20),
            PhotoSamples.transparentPng(),
            PhotoSamples.lossyWebp(),
            PhotoSamples.transparentWebp(),
            PhotoSamples.turnedWebp()
        }) {
            Mutations.of(sample, this::cleanOrRefuse);
        }
    }

    private void cleanOrRefuse(byte[] mutant) throws IOException {
        var format = PhotoFormat.of(mutant);
        if (format.isPresent()) {
            try {
                picture(clean(mutant));
            } catch (Refusal expected) {
                assertTrue(expected.type().status() < 500);
            }
        }
    }

    private Cleaned clean(byte[] photo) throws IOException {
        var file = Files.write(folder.resolve("photo"), photo);
        return pipeline.clean(file, PhotoFormat.of(photo).orElseThrow());
    }

    private PhotoSegments segments(byte[] photo) throws IOException {
        var file = Files.write(folder.resolve("photo"), photo);
        return PhotoSegments.of(file, PhotoFormat.of(photo).orElseThrow());
    }

    private static BufferedImage picture(Cleaned kept) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.content()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertRedLeftBlueRight(BufferedImage picture) {
        assertNear(Color.RED, picture.getRGB(picture.getWidth() / 8, picture.getHeight() / 2));
        assertNear(Color.BLUE, picture.getRGB(picture.getWidth() * 7 / 8, picture.getHeight() / 2));
    }

    private static void assertNear(Color wanted, int rgb) {
        var found = new Color(rgb);
        var distance = Math.abs(wanted.getRed() - found.getRed())
                + Math.abs(wanted.getGreen() - found.getGreen())
                + Math.abs(wanted.getBlue() - found.getBlue());
        assertTrue(distance < 60, wanted + " but " + found);
    }
}
