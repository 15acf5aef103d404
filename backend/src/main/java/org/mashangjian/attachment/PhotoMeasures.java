package org.mashangjian.attachment;

import java.awt.image.ColorModel;
import java.io.IOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import org.mashangjian.web.Refusal;

/**
 * How large a photo says it is, checked before a pixel is decoded.
 *
 * @param pixelBytes of the decoded raster
 * @param wholeBytes what the decoder must hold of the full picture whatever the subsampling, 0 where it goes by rows
 */
record PhotoMeasures(int width, int height, int pixelBytes, long wholeBytes) {
    /** Of the heap: the raster and what it is scaled and turned to, or the raster beside a picture held whole. */
    static final int MOST_MEBIBYTES = 34;

    private static final long MOST_PIXELS = 24_000_000;
    /** Decoders work by the row, so that one endless row costs what a whole picture does. */
    private static final int LONGEST_EDGE = 24_000;
    /** What a progressive JPEG of 24 megapixels needs in the usual 4:2:0, outside the heap. */
    private static final long MOST_WHOLE_BYTES = 72_000_000;
    /** WebP's decoder holds the picture in the heap, of which it must leave enough to everybody else. */
    private static final long MOST_WHOLE_HEAP_BYTES = 17L << 20;

    private static final long MOST_RASTER_BYTES = 20L << 20;
    /** Beside a picture held whole there is room for 2048 pixels square only. */
    private static final long MOST_RASTER_BYTES_BESIDE = 16L << 20;

    static PhotoMeasures of(ImageReader reader, PhotoFormat format, PhotoSegments segments) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        var measures = new PhotoMeasures(width, height, 0, segments.wholeBytes((long) width * height));
        measures.check(format == PhotoFormat.jpeg ? MOST_WHOLE_BYTES : MOST_WHOLE_HEAP_BYTES);
        // asked only after the check: some readers allocate here
        ColorModel colors =
                format == PhotoFormat.png ? reader.getRawImageType(0).getColorModel() : null;
        var bytes = colors == null ? Integer.BYTES : Math.max(1, colors.getPixelSize() / Byte.SIZE);
        return new PhotoMeasures(width, height, bytes, measures.wholeBytes);
    }

    private void check(long mostWholeBytes) {
        if (width < 1 || height < 1) {
            throw Refusal.broken("file", "unknown_photo");
        }
        if ((long) width * height > MOST_PIXELS
                || Math.max(width, height) > LONGEST_EDGE
                || wholeBytes > mostWholeBytes) {
            throw Refusal.broken("file", "photo_too_large");
        }
    }

    /** Keeps the longer edge at or above what is wanted, except where the raster would outgrow its share of memory. */
    void subsample(ImageReadParam parameters, int wantedEdge) {
        var step = Math.max(1, Math.max(width, height) / wantedEdge);
        var most = wholeBytes > 0 ? MOST_RASTER_BYTES_BESIDE : MOST_RASTER_BYTES;
        while ((long) width * height * pixelBytes / ((long) step * step) > most) {
            step++;
        }
        parameters.setSourceSubsampling(step, step, 0, 0);
    }
}
