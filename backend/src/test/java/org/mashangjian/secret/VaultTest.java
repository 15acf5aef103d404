package org.mashangjian.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String PLACE = "request/1/phone";
    private final Vault vault = vault("new");

    @Test
    void what_was_sealed_opens_in_its_place() {
        assertEquals("王秀英 😀", vault.open(vault.seal("王秀英 😀", PLACE), "new", PLACE));
    }

    @Test
    void nothing_opens_in_another_place() {
        var sealed = vault.seal("+8613912345678", PLACE);
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "new", "request/2/phone"));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "new", "request/1/name"));
    }

    @Test
    void an_old_key_still_reads_what_it_sealed_and_no_other_does() {
        var sealed = vault("old").seal("+8613912345678", PLACE);
        assertEquals("+8613912345678", vault.open(sealed, "old", PLACE));
        assertThrows(IllegalStateException.class, () -> vault.open(sealed, "new", PLACE));
    }

    @Test
    void a_changed_byte_anywhere_is_noticed() {
        var sealed = vault.seal("139", PLACE);
        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(IllegalStateException.class, () -> vault.open(changed, "new", PLACE));
        }
    }

    @Test
    void the_same_value_never_looks_the_same_nor_like_itself() {
        var one = vault.seal("13912345678", PLACE);
        assertFalse(Arrays.equals(one, vault.seal("13912345678", PLACE)));
        assertFalse(new String(one, StandardCharsets.ISO_8859_1).contains("139"));
    }

    private static Vault vault(String current) {
        var vault = new Vault();
        vault.keys = TestKeys.some().sealingWith(current);
        return vault;
    }
}
