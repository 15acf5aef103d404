package org.mashangjian.opendata;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Cuts what is written into parts of equal size, so that no more than one is in memory, and counts and hashes it. */
final class DumpOutput extends OutputStream {
    private static final int PART_BYTES = 256 * 1024;

    private final byte[] part = new byte[PART_BYTES];
    private final Keeper keeper;
    private final MessageDigest digest;
    private int filled;
    private int parts;
    private long written;

    /** Keeps a part, the first of which has number 0. */
    interface Keeper {
        void keep(int number, byte[] bytes);
    }

    DumpOutput(Keeper keeper) {
        this.keeper = keeper;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        digest.update(bytes, from, length);
        written += length;
        for (var done = 0; done < length; ) {
            var fits = Math.min(length - done, PART_BYTES - filled);
            System.arraycopy(bytes, from + done, part, filled, fits);
            filled += fits;
            done += fits;
            if (filled == PART_BYTES) {
                keep();
            }
        }
    }

    /** Keeps what is left; nothing is written after it. */
    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }

    long written() {
        return written;
    }

    /** Of all that was written; asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void keep() {
        keeper.keep(parts++, Arrays.copyOf(part, filled));
        filled = 0;
    }
}
