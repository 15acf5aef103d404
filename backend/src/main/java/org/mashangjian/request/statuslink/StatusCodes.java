package org.mashangjian.request.statuslink;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes of status links: ten characters of Crockford's base32, 50 random bits, derived from nothing. */
final class StatusCodes {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private StatusCodes() {}

    static String next() {
        var code = new StringBuilder(LENGTH);
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** As it is kept, however it was typed. */
    static String normal(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace('i', '1')
                .replace('l', '1')
                .replace('o', '0');
    }
}
