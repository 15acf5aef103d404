package org.mashangjian.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Opus in Ogg (RFC 3533, RFC 7845): the last page's granule position tells the length; the comments are blanked. */
final class OggOpusVoice implements VoiceFormat {
    private static final double PER_MILLISECOND = 48;
    private static final int PRESKIP_AT = 10;

    @Override
    public String mediaType() {
        return "audio/ogg";
    }

    @Override
    public boolean fits(ByteBuffer file) {
        return OggPage.at(file, 0) != null;
    }

    @Override
    public Sound read(ByteBuffer source) {
        var file = ByteBuffer.wrap(source.array().clone()).order(ByteOrder.LITTLE_ENDIAN);
        var head = OggPage.at(file, 0);
        if (head == null || !VoiceFormat.begins(file, head.body(), "OpusHead")) {
            return null;
        }
        var last = 0L;
        var comments = new OggComments();
        for (var page = OggPage.at(file, head.end()); page != null; page = OggPage.at(file, page.end())) {
            if (page.serial() != head.serial()) {
                return null; // a second stream, such as video
            }
            if (!comments.blanked()) {
                comments.blank(file, page);
            }
            last = Math.max(last, page.granule());
            head = page;
        }
        if (!comments.found() || head.end() != file.limit()) {
            return null;
        }
        var first = OggPage.at(file, 0);
        var preskip = file.getShort(first.body() + PRESKIP_AT) & 0xFFFF;
        return new Sound(file.array(), (last - preskip) / PER_MILLISECOND);
    }
}
