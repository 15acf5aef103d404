package org.mashangjian.attachment;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.FileImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import org.mashangjian.web.Refusal;

/** Reads a photo, upright and subsampled; the one place where bytes from outside meet image decoders. */
final class PhotoDecoder {
    private PhotoDecoder() {}

    /** @throws Refusal 422 for a file that is broken, cut short or too large; never anything else for its content */
    static BufferedImage decode(Path file, PhotoFormat format) {
        try {
            var segments = PhotoSegments.of(file, format);
            var scaled = PhotoScaling.scaled(pixels(file, format, segments));
            return ExifFilterUtils.getFilterForOrientation(segments.orientation())
                    .apply(scaled);
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            // decoders meet malformed input with IndexOutOfBounds, IllegalArgument, NullPointer, CMMException and more:
            // whatever goes wrong in here is the file's doing, and its text may quote the file
            throw Refusal.broken("file", "unknown_photo");
        }
    }

    private static BufferedImage pixels(Path file, PhotoFormat format, PhotoSegments segments) throws IOException {
        var reader = format.reader();
        try (var input = new FileImageInputStream(file.toFile())) {
            reader.setInput(input, true, true);
            var warnings = new CutShort();
            reader.addIIOReadWarningListener(warnings);
            var parameters = reader.getDefaultReadParam();
            PhotoMeasures.of(reader, format, segments).subsample(parameters, PhotoScaling.LONGEST_EDGE);
            var picture = reader.read(0, parameters);
            if (warnings.cut) {
                throw Refusal.broken("file", "unknown_photo");
            }
            return picture;
        } finally {
            reader.dispose();
        }
    }

    /** The JPEG decoder paints what is missing grey and only warns; half a photo must not pass for a whole one. */
    private static final class CutShort implements IIOReadWarningListener {
        private boolean cut;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            cut |= warning.startsWith("Truncated File") || warning.contains("premature end");
        }
    }
}
