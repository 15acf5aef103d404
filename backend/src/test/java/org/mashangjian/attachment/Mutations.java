package org.mashangjian.attachment;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;

/** A thousand ways to break a file, the same on every run. */
public final class Mutations {
    private static final int COUNT = 1000;
    private static final long SEED = 2026;
    private static final byte[] TELLING = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};

    private Mutations() {}

    public interface Use {
        void of(byte[] mutant) throws IOException;
    }

    public static void of(byte[] sample, Use use) throws IOException {
        of(sample, COUNT, use);
    }

    /** The first so many of them, where each takes its time. */
    public static void of(byte[] sample, int count, Use use) throws IOException {
        var random = new Random(SEED);
        for (var i = 0; i < count; i++) {
            var mutant =
                    random.nextInt(10) == 0 ? Arrays.copyOf(sample, random.nextInt(sample.length * 2)) : sample.clone();
            for (var change = random.nextInt(8); change >= 0 && mutant.length > 0; change--) {
                var at = random.nextInt(Math.min(mutant.length, random.nextBoolean() ? 200 : mutant.length));
                mutant[at] =
                        random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : (byte) random.nextInt(256);
            }
            use.of(mutant);
        }
    }
}
