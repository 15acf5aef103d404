package org.mashangjian.attachment.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what an archive really unpacks to; the sizes it states can be made up. */
final class Unpacked {
    private static final long MOST = 100L << 20;
    private long left = MOST;

    InputStream of(InputStream part) {
        return new Counted(part);
    }

    private final class Counted extends FilterInputStream {
        private Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            var letter = super.read();
            take(letter < 0 ? 0 : 1);
            return letter;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            take(Math.max(0, read));
            return read;
        }

        private void take(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw DocumentRule.tooComplex();
            }
        }
    }
}
