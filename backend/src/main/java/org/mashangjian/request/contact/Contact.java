package org.mashangjian.request.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.mashangjian.web.Refusal;

/** How to reach the resident, each part or null. @param phone E.164 */
public record Contact(String name, String phone, String email) {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HOME = "CN";

    /** Reads a phone as people write it, national or international; 422 where nobody can be called by it. */
    public static Contact of(String name, String phone, String email) {
        return new Contact(name, phone == null || phone.isBlank() ? null : e164(phone), email);
    }

    public boolean isEmpty() {
        return name == null && phone == null && email == null;
    }

    /** As staff see it: 王**, 139****5678, w***@example.com. */
    public Contact masked() {
        return new Contact(maskedName(), maskedPhone(), maskedEmail());
    }

    private String maskedName() {
        return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    private String maskedPhone() {
        if (phone == null) {
            return null;
        }
        var digits = phone.startsWith("+86") ? phone.substring(3) : phone;
        return digits.length() < 8 ? "****" : digits.substring(0, 3) + "****" + digits.substring(digits.length() - 4);
    }

    private String maskedEmail() {
        return email == null ? null : email.charAt(0) + "***" + email.substring(email.indexOf('@'));
    }

    private static String e164(String typed) {
        try {
            var number = PHONES.parse(typed, HOME);
            if (PHONES.isPossibleNumber(number)) {
                return PHONES.format(number, PhoneNumberFormat.E164);
            }
        } catch (NumberParseException notOne) {
            throw Refusal.broken("contact.phone", "not_a_phone");
        }
        throw Refusal.broken("contact.phone", "not_a_phone");
    }
}
