package org.mashangjian.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Builds photos as cameras and attackers do. Each plain one is twice as wide as high: red on the left, blue right. */
final class PhotoSamples {
    static final String SECRET = "13893100000";
    static final String SCRIPT = "<script>alert(1)</script>";
    private static final String LOSSY =
            "UklGRkAAAABXRUJQVlA4IDQAAACQAQCdASoQAAgAAUAmJaACdLoAA5gA/vij//8QI//mwP/0uD8Ef+lwf/pcDh//S4GaAAAA";
    private static final String TRANSPARENT_LEFT = "UklGRiQAAABXRUJQVlA4TBcAAAAvD8ABEA8QMf/zHwyxYDJ/6c4UIvofOgA=";
    private static final String TURNED = "UklGRnQAAABXRUJQVlA4WAoAAAAIAAAADwAABwAAVlA4IDQAAACQAQCdASoQAAgAAUAmJaACdLoA"
            + "A5gA/vij//8QI//mwP/0uD8Ef+lwf/pcDh//S4GaAAAARVhJRhoAAABNTQAqAAAACAABARIAAwAAAAEABgAAAAAAAA==";

    private PhotoSamples() {}

    static byte[] jpeg(int width, int height) throws IOException {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    static byte[] progressiveJpeg(int width, int height) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        var out = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(output);
            var picture = picture(width, height, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        }
        return out.toByteArray();
    }

    static byte[] png(int width, int height) throws IOException {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    static byte[] gif() throws IOException {
        return written(picture(16, 8, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** The right half blue, the left half nothing. */
    static byte[] transparentPng() throws IOException {
        var picture = new BufferedImage(16, 8, BufferedImage.TYPE_INT_ARGB);
        fill(picture, 8, Color.BLUE);
        return written(picture, "png");
    }

    static byte[] lossyWebp() {
        return Base64.getDecoder().decode(LOSSY);
    }

    static byte[] transparentWebp() {
        return Base64.getDecoder().decode(TRANSPARENT_LEFT);
    }

    static byte[] turnedWebp() {
        return Base64.getDecoder().decode(TURNED);
    }

    /** A JPEG whose camera was turned (orientation 6), with a place, a comment and a script behind its end. */
    static byte[] talkativeJpeg(int width, int height) throws IOException {
        var plain = jpeg(width, height);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(segment(0xE1, exif()));
        out.write(
                segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET).getBytes(StandardCharsets.UTF_8)));
        out.write(segment(0xFE, (SECRET + SCRIPT).getBytes(StandardCharsets.UTF_8)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("\n<html>" + SCRIPT + SECRET).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** IFD0 with orientation 6 and a GPS directory with latitude 36°. */
    private static byte[] exif() {
        return ByteBuffer.allocate(6 + 8 + 30 + 18 + 24)
                .put("Exif\0\0MM\0*\0\0\0\b".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 2)
                .putShort((short) 0x112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 2)
                .putShort((short) 5)
                .putInt(3)
                .putInt(56)
                .putInt(0)
                .putInt(36)
                .putInt(1)
                .putInt(3)
                .putInt(1)
                .putInt(21)
                .putInt(1)
                .array();
    }

    private static byte[] segment(int marker, byte[] body) {
        return ByteBuffer.allocate(4 + body.length)
                .putShort((short) (0xFF00 | marker))
                .putShort((short) (body.length + 2))
                .put(body)
                .array();
    }

    /** A few bytes that claim to be a picture of any size. */
    static byte[] pngClaiming(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var checksum = new CRC32();
        checksum.update(header.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .putLong(0x8950_4E47_0D0A_1A0AL)
                .putInt(13)
                .put(header.array())
                .putInt((int) checksum.getValue())
                .putInt(0)
                .put("IDAT".getBytes(StandardCharsets.US_ASCII))
                .putInt(0x35AF_061E)
                .array();
    }

    /** The lossless sample with other dimensions written over its own: 14 bits each, less one (RFC 9649, 3.4). */
    static byte[] webpClaiming(int width, int height) {
        var file = ByteBuffer.wrap(transparentWebp()).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(21, (width - 1) | (height - 1) << 14 | 1 << 28);
        return file.array();
    }

    private static BufferedImage picture(int width, int height, int type) {
        var picture = new BufferedImage(width, height, type);
        fill(picture, 0, Color.RED);
        fill(picture, width / 2, Color.BLUE);
        return picture;
    }

    private static void fill(BufferedImage picture, int from, Color color) {
        var canvas = picture.createGraphics();
        canvas.setColor(color);
        canvas.fillRect(from, 0, picture.getWidth(), picture.getHeight());
        canvas.dispose();
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }
}
