package org.mashangjian.attachment;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The picture formats taken in, told by their first bytes, never by name or declared type. */
enum PhotoFormat {
    jpeg,
    png,
    webp;

    static final int HEAD_BYTES = 12;
    private static final String JPEG_HEAD = "\u00ff\u00d8\u00ff";
    private static final String PNG_HEAD = "\u0089PNG\r\n\u001a\n";

    static Optional<PhotoFormat> of(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith(JPEG_HEAD)) {
            return Optional.of(jpeg);
        }
        if (text.startsWith(PNG_HEAD)) {
            return Optional.of(png);
        }
        return text.startsWith("RIFF") && text.startsWith("WEBP", 8) ? Optional.of(webp) : Optional.empty();
    }

    /** A decoder of this format and no other: made directly, so that no plug-in on the class path can step in. */
    ImageReader reader() throws IOException {
        return this == webp
                ? new WebPImageReaderSpi().createReaderInstance()
                : ImageIO.getImageReadersByFormatName(name()).next();
    }
}
