package org.mashangjian.attachment;

import java.nio.ByteBuffer;

/** Adds up the durations of samples, those listed in the head of an MP4 file and those of its fragments. */
final class Mp4Durations {
    private static final int SAMPLE_DURATION = 0x100;
    private static final int[] SAMPLE_FIELDS = {SAMPLE_DURATION, 0x200, 0x400, 0x800};
    private double timescale;
    private double ticks;
    private long trackDefault;
    private long fragmentDefault;

    double milliseconds() {
        return timescale == 0 ? 0 : ticks * 1000 / timescale;
    }

    void mdhd(Mp4Box box, ByteBuffer file) {
        timescale = box.number(file, box.version(file) == 1 ? 20 : 12);
    }

    void stts(Mp4Box box, ByteBuffer file) {
        var entries = box.number(file, 4);
        for (var i = 0; i < entries; i++) {
            ticks += (double) box.number(file, 8 + 8 * i) * box.number(file, 12 + 8 * i);
        }
    }

    void trex(Mp4Box box, ByteBuffer file) {
        trackDefault = box.number(file, 12);
        fragmentDefault = trackDefault;
    }

    void tfhd(Mp4Box box, ByteBuffer file) {
        var flags = box.flags(file);
        var at = 8 + ((flags & 1) != 0 ? 8 : 0) + ((flags & 2) != 0 ? 4 : 0);
        fragmentDefault = (flags & 8) != 0 ? box.number(file, at) : trackDefault;
    }

    void trun(Mp4Box box, ByteBuffer file) {
        var flags = box.flags(file);
        var samples = box.number(file, 4);
        if ((flags & SAMPLE_DURATION) == 0) {
            ticks += (double) samples * fragmentDefault;
            return;
        }
        var width = 0;
        for (var field : SAMPLE_FIELDS) {
            width += (flags & field) != 0 ? Integer.BYTES : 0;
        }
        var at = 8 + ((flags & 1) != 0 ? 4 : 0) + ((flags & 4) != 0 ? 4 : 0);
        for (var i = 0; i < samples; i++) {
            ticks += box.number(file, at + width * i);
        }
    }
}
