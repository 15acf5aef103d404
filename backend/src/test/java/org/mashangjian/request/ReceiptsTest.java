package org.mashangjian.request;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mashangjian.secret.TestKeys;

class ReceiptsTest {
    private static final String KEY = "6a8e1f0c-6a4f-4d6e-9d53-0b8a2f1f7f11";
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-000000000001");
    private final Receipts receipts = new Receipts();

    @BeforeEach
    void open() {
        receipts.keys = TestKeys.some();
        receipts.open();
    }

    @Test
    void a_receipt_is_24_crockford_characters() {
        var all = new HashSet<Integer>();
        for (var i = 0; i < 200; i++) {
            var receipt = receipts.receipt(KEY, UUID.randomUUID());
            assertTrue(receipt.matches("[0-9A-HJKMNP-TV-Z]{24}"), receipt);
            receipt.chars().forEach(all::add);
        }
        assertEquals(32, all.size(), "every letter of the alphabet occurs");
    }

    @Test
    void the_same_key_and_request_give_it_again_and_no_other_does() {
        var receipt = receipts.receipt(KEY, ID);
        assertEquals(receipt, receipts.receipt(KEY, ID));
        assertNotEquals(receipt, receipts.receipt(UUID.randomUUID().toString(), ID));
        assertNotEquals(receipt, receipts.receipt(KEY, UUID.randomUUID()));
        assertNotEquals(receipt, receipts.shareToken(ID));
    }

    @Test
    void it_is_understood_as_people_write_it() {
        var hash = receipts.hash("01ABCDEFGHJKMNPQRSTVWXYZ");
        for (var typed : new String[] {
            "01abcdefghjkmnpqrstvwxyz",
            "01AB-CDEF-GHJK-MNPQ-RSTV-WXYZ",
            " 01AB CDEF GHJK MNPQ RSTV WXYZ ",
            "OIabcdefghjkmnpqrstvwxyz",
            "oLABCDEFGHJKMNPQRSTVWXYZ"
        }) {
            assertArrayEquals(hash, receipts.hash(typed), typed);
        }
    }

    @Test
    void one_character_off_is_another() {
        var receipt = receipts.receipt(KEY, ID);
        var other = (receipt.charAt(0) == '7' ? '8' : '7') + receipt.substring(1);
        assertFalse(Arrays.equals(receipts.hash(receipt), receipts.hash(other)));
        assertFalse(Arrays.equals(receipts.hash(receipt), receipts.hash(receipt.substring(1))));
    }

    @Test
    void a_share_token_opens_its_request_alone() {
        var token = receipts.shareToken(ID);
        assertTrue(receipts.isShareToken(token.toLowerCase(java.util.Locale.ROOT), ID));
        assertFalse(receipts.isShareToken(token, UUID.randomUUID()));
        assertFalse(receipts.isShareToken(receipts.receipt(KEY, ID), ID));
    }
}
