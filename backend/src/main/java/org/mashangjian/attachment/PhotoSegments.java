package org.mashangjian.attachment;

import java.io.IOException;
import java.nio.file.Path;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * What stands around the pixels of a photo and matters for decoding it.
 *
 * @param exif the EXIF block from {@code Exif\0\0} on, or null
 * @param wholeBytesPerPixel what the decoder holds for every pixel of the full picture, 0 where it goes by rows
 */
record PhotoSegments(byte[] exif, double wholeBytesPerPixel) {
    static PhotoSegments of(Path file, PhotoFormat format) throws IOException {
        return switch (format) {
            case jpeg -> JpegSegments.read(file);
            case webp -> WebpChunks.read(file);
            case png -> new PhotoSegments(null, 0);
        };
    }

    long wholeBytes(long pixels) {
        return (long) (pixels * wholeBytesPerPixel);
    }

    /** How the camera was held; upright where that is absent or cannot be read, which harms nobody. */
    Orientation orientation() {
        if (exif == null) {
            return Orientation.TOP_LEFT;
        }
        try {
            var read = ExifUtils.getOrientationFromExif(exif);
            return read == null ? Orientation.TOP_LEFT : read;
        } catch (RuntimeException unreadable) {
            // the library trusts the offsets in the block; a broken block is no reason to refuse a good picture
            return Orientation.TOP_LEFT;
        }
    }
}
