package org.mashangjian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.mashangjian.web.OneAtATime;
import org.mashangjian.web.Refusal;

/**
 * Makes of any photo taken in a new JPEG that holds its pixels and nothing else: no place, camera, comment or trailing
 * bytes pass, since only pixels are carried over.
 */
@ApplicationScoped
class PhotoPipeline {
    private static final long MOST_BYTES = 9L << 20;
    private static final float QUALITY = 0.85f;
    private final OneAtATime slot = new OneAtATime(4, Duration.ofSeconds(5), PhotoMeasures.MOST_MEBIBYTES);

    /** @throws Refusal 422 for a file that is broken or too large, 503 when too many photos wait */
    Cleaned clean(Path file, PhotoFormat format) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw Refusal.broken("file", "photo_too_large");
        }
        return slot.run(() -> {
            var picture = PhotoDecoder.decode(file, format);
            return Cleaned.photo(jpeg(picture), picture.getWidth(), picture.getHeight());
        });
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(1 << 19);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
