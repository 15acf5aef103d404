package org.mashangjian.attachment;

import static io.restassured.RestAssured.given;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Uploads through the API; gives the id to name. */
public final class Uploads {
    /** What {@link #talkativePhoto} has in its metadata. */
    public static final String TOLD_BY_THE_PHOTO = PhotoSamples.SECRET;

    private static final int RATE = 8000;

    private Uploads() {}

    /** A picture of 64 by 48. */
    public static UUID photo() {
        return sent("photo.png", picture(), "image/png");
    }

    /** The bytes of such a picture. */
    public static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A photo whose metadata tell a phone number and a place. */
    public static UUID talkativePhoto() throws IOException {
        return sent("photo.jpg", PhotoSamples.talkativeJpeg(64, 48), "image/jpeg");
    }

    public static UUID voice() {
        return sent("voice.wav", wav(), "audio/wav");
    }

    /** A tenth of a second of silence. */
    public static byte[] wav() {
        var samples = RATE / 10;
        return ByteBuffer.allocate(44 + samples * 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(36 + samples * 2)
                .put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1)
                .putInt(RATE)
                .putInt(RATE * 2)
                .putShort((short) 2)
                .putShort((short) 16)
                .put("data".getBytes(StandardCharsets.US_ASCII))
                .putInt(samples * 2)
                .array();
    }

    private static UUID sent(String name, byte[] bytes, String type) {
        return UUID.fromString(given().multiPart("file", name, bytes, type)
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
