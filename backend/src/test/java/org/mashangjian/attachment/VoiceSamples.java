package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Builds voice messages as phones and browsers record them; each carries the {@link #SECRET} wherever metadata can. */
final class VoiceSamples {
    static final String SECRET = "+36.0611+103.8343/Lanzhou";

    private VoiceSamples() {}

    /** 12.2 kbit/s: 31 bytes and a head for every 20 ms. */
    static byte[] amr(int milliseconds) {
        var out = new Bytes().text("#!AMR\n");
        for (var i = 0; i < milliseconds / 20; i++) {
            out.bytes(0x3C).bytes(new byte[31]);
        }
        return out.array();
    }

    /** 8 kHz, 8 bits. */
    static byte[] wav(int milliseconds) {
        var size = milliseconds * 8;
        var list = new Bytes()
                .text("INFOICMT")
                .little(SECRET.length() + 1)
                .text(SECRET)
                .bytes(0)
                .array();
        return new Bytes()
                .text("RIFF")
                .little(36 + 8 + list.length + size)
                .text("WAVE")
                .text("fmt ")
                .little(16)
                .bytes(1, 0, 1, 0)
                .little(8000)
                .little(8000)
                .bytes(1, 0, 8, 0)
                .text("LIST")
                .little(list.length)
                .bytes(list)
                .text("data")
                .little(size)
                .bytes(new byte[size])
                .array();
    }

    /** MPEG 2, 16 kHz, 32 kbit/s: frames of 36 ms and 144 bytes between an ID3v2 and an ID3v1 tag. */
    static byte[] mp3(int frames) {
        var out =
                new Bytes().text("ID3").bytes(3, 0, 0, 0, 0, 0, SECRET.length()).text(SECRET);
        for (var i = 0; i < frames; i++) {
            out.big(0xFFF3_48C0).bytes(new byte[140]);
        }
        return out.text("TAG")
                .text(SECRET)
                .bytes(new byte[125 - SECRET.length()])
                .array();
    }

    /** Head, comments over two pages, then a page for every second. */
    static byte[] ogg(int seconds) {
        var head = new Bytes()
                .text("OpusHead")
                .bytes(1, 1)
                .bytes(0x38, 1)
                .little(48000)
                .bytes(0, 0, 0)
                .array();
        var comment = "LOCATION=" + SECRET;
        var tags = new Bytes()
                .text("OpusTags")
                .little(4)
                .text("mine")
                .little(1)
                .little(600)
                .text(comment)
                .bytes(new byte[600 - comment.length()])
                .array();
        var out = new Bytes()
                .bytes(page(0, 2, head))
                .bytes(page(0, 0, ByteBuffer.allocate(510).put(tags, 0, 510).array()))
                .bytes(page(
                        0,
                        1,
                        ByteBuffer.allocate(tags.length - 510)
                                .put(tags, 510, tags.length - 510)
                                .array()));
        for (var second = 1; second <= seconds; second++) {
            out.bytes(page(312 + 48000L * second, 0, new byte[200]));
        }
        return out.array();
    }

    /** A packet whose size is a multiple of 255 goes on in the next page. */
    private static byte[] page(long granule, int flags, byte[] body) {
        var lacing = new Bytes();
        for (var left = body.length; left > 0 || body.length % 255 != 0 && left == 0; left -= 255) {
            lacing.bytes(Math.min(left, 255));
        }
        var sizes = lacing.array();
        var file = ByteBuffer.wrap(new Bytes()
                        .text("OggS")
                        .bytes(0, flags)
                        .little((int) granule)
                        .little(0)
                        .little(7)
                        .little(0)
                        .little(0)
                        .bytes(sizes.length)
                        .bytes(sizes)
                        .bytes(body)
                        .array())
                .order(ByteOrder.LITTLE_ENDIAN);
        OggPage.at(file, 0).seal(file);
        return file.array();
    }

    /** As Chrome records: segment and clusters of unknown size, no duration, a block every 60 ms. */
    static byte[] webm(int milliseconds) {
        var out = new Bytes()
                .bytes(element(0x1A45DFA3, element(0x4282, "webm".getBytes(StandardCharsets.US_ASCII))))
                .big(0x18538067)
                .bytes(1, 255, 255, 255, 255, 255, 255, 255)
                .bytes(element(
                        0x1549A966,
                        new Bytes()
                                .bytes(element(0x2AD7B1, 0x0F, 0x42, 0x40))
                                .bytes(element(0x7BA9, SECRET.getBytes(StandardCharsets.US_ASCII)))
                                .bytes(element(0x4461, 0, 0, 0, 0, 0, 0, 0, 1))
                                .bytes(element(0x4D80, SECRET.getBytes(StandardCharsets.US_ASCII)))
                                .array()))
                .bytes(element(
                        0x1654AE6B,
                        element(
                                0xAE,
                                new Bytes()
                                        .bytes(element(0xD7, 1))
                                        .bytes(element(0x83, 2))
                                        .bytes(element(0x86, "A_OPUS".getBytes(StandardCharsets.US_ASCII)))
                                        .array())));
        for (var at = 0; at <= milliseconds - 20; at += 60) {
            if (at % 6000 == 0) {
                out.big(0x1F43B675)
                        .bytes(1, 255, 255, 255, 255, 255, 255, 255)
                        .bytes(element(0xE7, at >> 16, at >> 8, at));
            }
            out.bytes(element(0xA3, 0x81, at % 6000 >> 8, at % 6000, 0x80, 1, 2, 3, 4));
        }
        return out.bytes(element(0x1254C367, SECRET.getBytes(StandardCharsets.US_ASCII)))
                .array();
    }

    private static byte[] element(int id, int... body) {
        return element(id, new Bytes().bytes(body).array());
    }

    private static byte[] element(int id, byte[] body) {
        var out = new Bytes();
        for (var shift = 24; shift >= 0; shift -= 8) {
            if (id >>> shift != 0) {
                out.bytes(id >>> shift);
            }
        }
        return out.bytes(0x40 | body.length >> 8, body.length).bytes(body).array();
    }
}
