package org.mashangjian.attachment;

import java.nio.ByteBuffer;

/** The keyed hash of an Idempotency-Key and the hash of the bytes that came with it; neither is kept itself. */
record UploadKey(byte[] keyHash, byte[] bodyHash) {
    /** The number that uploads with this key take turns on in the database. */
    long lock() {
        return ByteBuffer.wrap(keyHash).getLong();
    }
}
