package org.mashangjian.attachment;

/**
 * A file as it will be kept, free of what it said about its author.
 *
 * @param width in pixels, null for a voice message
 * @param durationMs null for a photo
 */
record Cleaned(
        AttachmentKind kind, String mediaType, byte[] content, Integer width, Integer height, Integer durationMs) {
    static Cleaned photo(byte[] jpeg, int width, int height) {
        return new Cleaned(AttachmentKind.photo, "image/jpeg", jpeg, width, height, null);
    }

    static Cleaned voice(String mediaType, byte[] content, int durationMs) {
        return new Cleaned(AttachmentKind.voice, mediaType, content, null, null, durationMs);
    }
}
