package org.mashangjian.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.mashangjian.web.Refusal;

/** How phones are written. */
public final class Phones {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HOME = "CN";

    private Phones() {}

    /**
     * E.164 of a phone as people write it, national or international; 422 where nobody can be called by it.
     *
     * @param field to name in the refusal
     */
    public static String e164(String field, String typed) {
        try {
            var number = PHONES.parse(typed, HOME);
            if (PHONES.isPossibleNumber(number)) {
                return PHONES.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notOne) {
            throw Refusal.broken(field, "not_a_phone");
        }
        throw Refusal.broken(field, "not_a_phone");
    }
}
