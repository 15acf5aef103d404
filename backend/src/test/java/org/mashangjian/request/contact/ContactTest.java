package org.mashangjian.request.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.web.Refusal;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "13912345678, +8613912345678",
        "139 1234 5678, +8613912345678",
        "+86 139-1234-5678, +8613912345678",
        "0931-8123456, +869318123456",
        "１３９１２３４５６７８, +8613912345678",
        "+1 650 253 0000, +16502530000",
    })
    void a_phone_is_read_as_people_write_it(String typed, String e164) {
        assertEquals(e164, Contact.of(null, typed, null).phone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "abc", "no phone", "+999 1", "139123456789012345"})
    void what_nobody_can_call_is_refused(String typed) {
        var refusal = assertThrows(Refusal.class, () -> Contact.of(null, typed, null));
        assertEquals("contact.phone", refusal.violations().get(0).field());
        assertEquals("not_a_phone", refusal.violations().get(0).code());
        assertFalse(refusal.toString().contains(typed), "a refusal never carries what was sent");
    }

    @Test
    void staff_see_a_mask() {
        assertEquals(
                new Contact("王**", "139****5678", "w***@example.com"),
                Contact.of("王秀英", "13912345678", "wang@example.com").masked());
    }

    @ParameterizedTest
    @CsvSource({"+16502530000, +16****0000", "+869318123456, 931****3456"})
    void a_mask_keeps_the_middle_to_itself(String phone, String masked) {
        assertEquals(masked, new Contact(null, phone, null).masked().phone());
    }

    @Test
    void a_name_beyond_the_basic_plane_is_masked_whole() {
        assertEquals("𠮷**", new Contact("𠮷田", null, null).masked().name());
    }

    @Test
    void a_short_number_shows_nothing() {
        assertEquals("****", new Contact(null, "+8612345", null).masked().phone());
    }

    @Test
    void an_empty_contact_is_none() {
        assertTrue(Contact.of(null, null, null).isEmpty());
        assertTrue(Contact.of(null, " ", null).isEmpty());
        assertEquals(new Contact(null, null, null), new Contact(null, null, null).masked());
    }
}
