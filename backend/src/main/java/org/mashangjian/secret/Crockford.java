package org.mashangjian.secret;

import java.util.Locale;
import java.util.regex.Pattern;

/** Receipts as people hold them: 24 characters of Crockford base32, which are 120 bits of an HMAC. */
public final class Crockford {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 24;
    private static final int BITS = 5;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern GAPS = Pattern.compile("[\\s-]");

    private Crockford() {}

    /** Any case; spaces and hyphens between groups and the letters I, L, O are forgiven, as Crockford has it. */
    public static String normal(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return "";
        }
        return GAPS.matcher(typed.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    public static String encode(byte[] mac) {
        var text = new StringBuilder(LENGTH);
        for (int i = 0, bit = 0; i < LENGTH; i++, bit += BITS) {
            var pair = (mac[bit / 8] & 0xff) << 8 | mac[bit / 8 + 1] & 0xff;
            text.append(ALPHABET.charAt(pair >> 16 - BITS - bit % 8 & 31));
        }
        return text.toString();
    }
}
