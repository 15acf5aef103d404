package org.mashangjian.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class HmacTest {
    private final Hmac hmac = Hmac.under(TestKeys.some().hash());

    /** HMAC-SHA-256 under 32 bytes of 0x02 over 00000002 "ab", by {@code openssl dgst -mac HMAC}. */
    @Test
    void it_is_hmac_sha_256_over_length_and_part() {
        assertEquals(
                "004b557a00854ec766fc88a6218ef7a937f57ad750dcefaa003fff5cbdd3a788",
                HexFormat.of().formatHex(hmac.of("ab")));
    }

    @Test
    void how_the_parts_are_cut_matters() {
        assertFalse(Arrays.equals(hmac.of("ab", "c"), hmac.of("a", "bc")));
        assertFalse(Arrays.equals(hmac.of("abc"), hmac.of("abc", "")));
    }

    @Test
    void text_and_its_bytes_are_the_same_part() {
        assertArrayEquals(hmac.of("码"), hmac.of("码".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @Test
    void another_key_gives_another_hash() {
        assertFalse(Arrays.equals(
                hmac.of("a"), Hmac.under(TestKeys.some().receipt()).of("a")));
    }

    @Test
    void a_short_key_is_none() {
        var short31 = Base64.getEncoder().encodeToString(new byte[31]);
        assertThrows(IllegalArgumentException.class, () -> Hmac.under(short31));
    }

    @Test
    void same_means_every_byte() {
        assertTrue(Hmac.same(hmac.of("a"), hmac.of("a")));
        assertFalse(Hmac.same(hmac.of("a"), hmac.of("b")));
        assertFalse(Hmac.same(hmac.of("a"), Arrays.copyOf(hmac.of("a"), 31)));
    }
}
