package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.util.Set;

/**
 * MP4 and M4A with one sound track, whole or in fragments as iOS records them. The boxes are read in one row, children
 * after their parents. Names, places ({@code udta}, {@code meta}) and dates are blanked in place.
 */
final class Mp4Voice implements VoiceFormat {
    private static final Set<String> ENTERED = Set.of("moov", "trak", "mdia", "minf", "stbl", "mvex", "moof", "traf");
    private static final Set<String> KEPT = Set.of(
            "ftyp", "styp", "mdat", "sidx", "mfra", "iods", "edts", "smhd", "dinf", "stsc", "stsz", "stz2", "stco",
            "co64", "sgpd", "sbgp", "mehd", "mfhd", "tfdt");
    private static final Set<String> CODECS = Set.of("mp4a", "Opus");
    private static final int HANDLER_AT = 8;
    private static final int HANDLER_NAME_AT = 24;
    private static final int CODEC_AT = 12;

    @Override
    public String mediaType() {
        return "audio/mp4";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return VoiceFormat.begins(file, 4, "ftyp");
    }

    @Override
    public Sound read(ByteBuffer source) {
        var file = ByteBuffer.wrap(source.array().clone());
        var durations = new Mp4Durations();
        var tracks = 0;
        for (var at = 0; at < file.limit(); ) {
            var box = Mp4Box.at(file, at);
            if (box.type().equals("trak")) {
                tracks++;
            }
            if (!taken(box, file, durations)) {
                return null;
            }
            at = ENTERED.contains(box.type()) ? box.body() : box.end();
        }
        return tracks == 1 ? new Sound(file.array(), durations.milliseconds()) : null;
    }

    /** False for what no voice message has: a track that is no sound, or a codec that phones do not play. */
    private static boolean taken(Mp4Box box, ByteBuffer file, Mp4Durations durations) {
        switch (box.type()) {
            case "hdlr" -> {
                box.zero(file, HANDLER_NAME_AT, box.end());
                return box.text(file, HANDLER_AT).equals("soun");
            }
            case "stsd" -> {
                return CODECS.contains(box.text(file, CODEC_AT));
            }
            case "mvhd", "tkhd" -> dates(box, file);
            case "mdhd" -> {
                dates(box, file);
                durations.mdhd(box, file);
            }
            case "stts" -> durations.stts(box, file);
            case "trex" -> durations.trex(box, file);
            case "tfhd" -> durations.tfhd(box, file);
            case "trun" -> durations.trun(box, file);
            default -> {
                if (!ENTERED.contains(box.type()) && !KEPT.contains(box.type())) {
                    box.blank(file);
                }
            }
        }
        return true;
    }

    /** When it was recorded and changed, in 32 or 64 bits each. */
    private static void dates(Mp4Box box, ByteBuffer file) {
        box.zero(file, Integer.BYTES, box.version(file) == 1 ? 2 * Long.BYTES : 2 * Integer.BYTES);
    }
}
