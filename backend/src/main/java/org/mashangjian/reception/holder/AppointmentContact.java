package org.mashangjian.reception.holder;

/** Who booked, opened for a reader; each part may be null. @param phone E.164 */
public record AppointmentContact(String name, String phone) {
    /** As lists show it: the last four digits. */
    public String maskedPhone() {
        return phone == null ? null : "****" + phone.substring(Math.max(0, phone.length() - 4));
    }
}
