package org.mashangjian.attachment;

import java.nio.charset.StandardCharsets;

/** Builds MP4 voice messages, with the secret in every box that can hold metadata. */
final class Mp4Samples {
    private static final String SECRET = VoiceSamples.SECRET;

    private Mp4Samples() {}

    /** 44.1 kHz AAC in one piece, its head behind its samples. */
    static byte[] mp4(int frames) {
        var stts = box("stts", new Bytes().big(0).big(1).big(frames).big(1024).array());
        return new Bytes()
                .bytes(box("ftyp", "M4A \0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .bytes(box("mdat", new byte[frames * 4]))
                .bytes(moov(stts, new byte[0]))
                .array();
    }

    /** As iOS records: an empty head, then fragments of ten frames, by the track's default and by own durations. */
    static byte[] fragmentedMp4(int frames) {
        var trex = box(
                "mvex",
                box(
                        "trex",
                        new Bytes().big(0).big(1).big(1).big(1024).big(0).big(0).array()));
        var out = new Bytes()
                .bytes(box("ftyp", "iso5\0\0\0\0".getBytes(StandardCharsets.US_ASCII)))
                .bytes(moov(box("stts", new Bytes().big(0).big(0).array()), trex));
        for (var i = 0; i < frames / 10; i++) {
            var run = new Bytes().big(i % 2 == 0 ? 0x201 : 0x301).big(10).big(100);
            for (var sample = 0; sample < 10; sample++) {
                run.bytes(i % 2 == 0 ? new byte[0] : new Bytes().big(1024).array())
                        .big(4);
            }
            var tfhd = box("tfhd", new Bytes().big(0x20000).big(1).array());
            out.bytes(box(
                            "moof",
                            box(
                                    "traf",
                                    new Bytes()
                                            .bytes(tfhd)
                                            .bytes(box("trun", run.array()))
                                            .array())))
                    .bytes(box("mdat", new byte[40]));
        }
        return out.array();
    }

    private static byte[] moov(byte[] stts, byte[] mvex) {
        var secret = SECRET.getBytes(StandardCharsets.US_ASCII);
        var stsd = box(
                "stsd",
                new Bytes().big(0).big(1).bytes(box("mp4a", new byte[28])).array());
        var hdlr = box(
                "hdlr",
                new Bytes()
                        .big(0)
                        .big(0)
                        .text("soun")
                        .bytes(new byte[12])
                        .text(SECRET)
                        .array());
        var mdhd = box(
                "mdhd",
                new Bytes()
                        .big(0)
                        .text("DATE")
                        .text("DATE")
                        .big(44100)
                        .big(0)
                        .big(0)
                        .array());
        var minf = box("minf", box("stbl", new Bytes().bytes(stsd).bytes(stts).array()));
        var trak = box(
                "trak",
                box("mdia", new Bytes().bytes(mdhd).bytes(hdlr).bytes(minf).array()));
        var udta = box("udta", new Bytes().bytes(box("\u00a9xyz", secret)).array());
        return box(
                "moov",
                new Bytes()
                        .bytes(trak)
                        .bytes(mvex)
                        .bytes(udta)
                        .bytes(box("meta", secret))
                        .array());
    }

    private static byte[] box(String type, byte[] body) {
        return new Bytes().big(8 + body.length).text(type).bytes(body).array();
    }
}
