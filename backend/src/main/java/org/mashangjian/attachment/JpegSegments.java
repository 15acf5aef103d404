package org.mashangjian.attachment;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.stream.FileImageInputStream;

/** The segments of a JPEG file (ITU-T T.81, annex B) that say how it was held and whether it is progressive. */
final class JpegSegments {
    private static final int APP1 = 0xFFE1;
    private static final int PROGRESSIVE = 0xFFC2;
    private static final int COMPONENTS_AT = 5;
    private static final int COEFFICIENT_BYTES = 2;

    private JpegSegments() {}

    static PhotoSegments read(Path file) throws IOException {
        byte[] exif = null;
        var perPixel = 0.0;
        try (var input = new FileImageInputStream(file.toFile())) {
            var wanted = Map.of(APP1, List.of("Exif"), PROGRESSIVE, JPEGSegmentUtil.ALL_IDS);
            for (var segment : JPEGSegmentUtil.readSegments(input, wanted)) {
                if (segment.marker() == PROGRESSIVE) {
                    perPixel = coefficientBytes(bytes(segment));
                } else if (exif == null) {
                    exif = bytes(segment);
                }
            }
        }
        return new PhotoSegments(exif, perPixel);
    }

    private static byte[] bytes(JPEGSegment segment) throws IOException {
        try (var data = segment.segmentData()) {
            return data.readAllBytes();
        }
    }

    /** A progressive picture is refined in passes, so that the decoder keeps every coefficient to the end. */
    private static double coefficientBytes(byte[] frame) {
        var components = frame[COMPONENTS_AT];
        var most = 1;
        var sum = 0;
        for (var i = 0; i < components; i++) {
            var sampling = frame[COMPONENTS_AT + 2 + 3 * i];
            var blocks = (sampling >> 4 & 0xF) * (sampling & 0xF);
            most = Math.max(most, blocks);
            sum += blocks;
        }
        return (double) COEFFICIENT_BYTES * sum / most;
    }
}
