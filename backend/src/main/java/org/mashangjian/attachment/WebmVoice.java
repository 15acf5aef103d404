package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Opus in WebM as browsers record it: a live stream without a length in its head, so that the length is taken from the
 * times of its blocks. The elements are read in one row, children after their parents: ids do not repeat between
 * levels, and clusters of unknown size need nothing more.
 */
final class WebmVoice implements VoiceFormat {
    private static final int HEAD = 0x1A45_DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int TICK_NANOSECONDS = 0x2A_D7B1;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int BLOCK = 0xA1;
    private static final int AUDIO = 2;
    private static final double OPUS_FRAME_MS = 20;

    /** Head, Segment, Info, Tracks, TrackEntry, Cluster, BlockGroup. */
    private static final Set<Integer> ENTERED =
            Set.of(HEAD, 0x1853_8067, 0x1549_A966, 0x1654_AE6B, 0xAE, 0x1F43_B675, 0xA0);
    /** The names of the programs that wrote the file, which must be there but may be empty. */
    private static final Set<Integer> EMPTIED = Set.of(0x4D80, 0x5741);
    /** Versions and limits; indexes; the track's and the blocks' own numbers. All else, such as tags, is blanked. */
    private static final Set<Integer> KEPT = Set.of(
            0x4286,
            0x42F7,
            0x42F2,
            0x42F3,
            0x4287,
            0x4285,
            0x114D_9B74,
            0x1C53_BB6B,
            0x4489,
            0xD7,
            0x73C5,
            0xB9,
            0x88,
            0x9C,
            0x22_B59C,
            0x23_E383,
            0x63A2,
            0x56AA,
            0x56BB,
            0xE1,
            0x9B,
            0xFB,
            0x75A2,
            0xAB,
            0xA7);

    @Override
    public String mediaType() {
        return "audio/webm";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return file.limit() >= Integer.BYTES && file.getInt(0) == HEAD;
    }

    @Override
    public Sound read(ByteBuffer source) {
        var file = ByteBuffer.wrap(source.array().clone());
        var reading = new Reading();
        for (var at = 0; at < file.limit(); ) {
            var element = WebmElement.at(file, at);
            if (ENTERED.contains(element.id())) {
                at = element.body();
            } else if (element.end() < 0 || !reading.take(file, element)) {
                return null;
            } else {
                at = element.end();
            }
        }
        return reading.complete() ? new Sound(file.array(), reading.milliseconds()) : null;
    }

    private static final class Reading {
        private boolean webm;
        private boolean opus;
        private boolean audio;
        private double tickMs = 1;
        private double cluster;
        private double first = Double.MAX_VALUE;
        private double last = -1;

        /** False for what no voice message has: another document, codec or kind of track. */
        boolean take(ByteBuffer file, WebmElement element) {
            switch (element.id()) {
                case DOC_TYPE -> {
                    return webm = "webm".equals(text(file, element));
                }
                case CODEC -> {
                    return opus = "A_OPUS".equals(text(file, element));
                }
                case TRACK_TYPE -> {
                    return audio = element.number(file) == AUDIO;
                }
                case TICK_NANOSECONDS -> tickMs = element.number(file) / 1e6;
                case CLUSTER_TIME -> cluster = element.number(file);
                case SIMPLE_BLOCK, BLOCK -> block(cluster + element.blockOffset(file));
                default -> clean(file, element);
            }
            return true;
        }

        private void block(double at) {
            first = Math.min(first, at);
            last = Math.max(last, at);
        }

        boolean complete() {
            return webm && opus && audio && last >= first;
        }

        double milliseconds() {
            return (last - first) * tickMs + OPUS_FRAME_MS;
        }

        private static void clean(ByteBuffer file, WebmElement element) {
            if (EMPTIED.contains(element.id())) {
                element.zero(file);
            } else if (!KEPT.contains(element.id())) {
                element.blank(file);
            }
        }

        private static String text(ByteBuffer file, WebmElement element) {
            return new String(file.array(), element.body(), element.end() - element.body(), StandardCharsets.US_ASCII);
        }
    }
}
