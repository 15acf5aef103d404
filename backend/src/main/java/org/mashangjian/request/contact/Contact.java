package org.mashangjian.request.contact;

import org.mashangjian.phone.Phones;

/** How to reach the resident, each part or null. @param phone E.164 */
public record Contact(String name, String phone, String email) {
    /** Reads a phone as people write it, national or international; 422 where nobody can be called by it. */
    public static Contact of(String name, String phone, String email) {
        return new Contact(name, phone == null || phone.isBlank() ? null : Phones.e164("contact.phone", phone), email);
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
}
