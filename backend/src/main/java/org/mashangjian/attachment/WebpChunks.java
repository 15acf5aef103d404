package org.mashangjian.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import javax.imageio.stream.FileImageInputStream;

/** The chunks of a WebP file (RFC 9649) that say how it was held and what its decoder has to hold in memory. */
final class WebpChunks {
    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int LOSSY = tag("VP8 ");
    /** Lossless pixels, transparency, frames: each makes the decoder keep the full picture as 32-bit pixels. */
    private static final Set<Integer> HEAVY = Set.of(tag("VP8L"), tag("ALPH"), tag("ANMF"));

    private static final int EXIF = tag("EXIF");
    private static final int MOST_EXIF_BYTES = 1 << 16;
    private static final byte[] EXIF_HEAD = {'E', 'x', 'i', 'f', 0, 0};

    private WebpChunks() {}

    static PhotoSegments read(Path file) throws IOException {
        var light = false;
        var heavy = false;
        byte[] exif = null;
        try (var input = new FileImageInputStream(file.toFile())) {
            input.setByteOrder(ByteOrder.LITTLE_ENDIAN);
            input.seek(Integer.BYTES);
            var end = CHUNK_HEAD + input.readUnsignedInt();
            var at = (long) FIRST_CHUNK;
            while (at + CHUNK_HEAD <= end) {
                input.seek(at);
                var tag = input.readInt();
                var size = input.readUnsignedInt();
                if (at + CHUNK_HEAD + size > input.length()) {
                    throw new EOFException("cut short, which the decoder of lossless pictures does not notice");
                }
                light |= tag == LOSSY;
                heavy |= HEAVY.contains(tag);
                if (tag == EXIF && size <= MOST_EXIF_BYTES) {
                    exif = exif(input, (int) size);
                }
                at += CHUNK_HEAD + size + (size & 1);
            }
        }
        return new PhotoSegments(exif, light && !heavy ? 0 : Integer.BYTES);
    }

    /** The block with the head that JPEG files have and most WebP files lack. */
    private static byte[] exif(FileImageInputStream input, int size) throws IOException {
        var block = new byte[EXIF_HEAD.length + size];
        System.arraycopy(EXIF_HEAD, 0, block, 0, EXIF_HEAD.length);
        input.readFully(block, EXIF_HEAD.length, size);
        return size > 0 && block[EXIF_HEAD.length] == 'E'
                ? Arrays.copyOfRange(block, EXIF_HEAD.length, block.length)
                : block;
    }

    private static int tag(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
