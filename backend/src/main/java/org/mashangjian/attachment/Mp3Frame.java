package org.mashangjian.attachment;

import java.util.Optional;

/** One frame of MPEG audio, layer III (ISO/IEC 11172-3, 2.4.2.3), as its four-byte head describes it. */
record Mp3Frame(int bytes, double seconds) {
    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    static Optional<Mp3Frame> of(int head) {
        var sync = head >>> 21;
        var version = head >>> 19 & 3; // 0 is MPEG 2.5, 1 reserved, 2 MPEG 2, 3 MPEG 1
        var layer = head >>> 17 & 3; // 1 is layer III
        var rate = head >>> 10 & 3;
        if (sync != 0x7FF || version == 1 || layer != 1 || rate == 3) {
            return Optional.empty();
        }
        var first = version == 3;
        var kbits = (first ? KBITS_1 : KBITS_2)[head >>> 12 & 0xF];
        if (kbits == 0) {
            return Optional.empty();
        }
        var hertz = HERTZ[rate] >> (first ? 0 : version == 2 ? 1 : 2);
        var samples = first ? 1152 : 576;
        var bytes = samples / Byte.SIZE * kbits * 1000 / hertz + (head >>> 9 & 1);
        return Optional.of(new Mp3Frame(bytes, (double) samples / hertz));
    }
}
