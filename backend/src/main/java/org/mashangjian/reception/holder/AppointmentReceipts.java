package org.mashangjian.reception.holder;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.mashangjian.secret.Crockford;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** Receipts of appointments, made as those of requests are, and the keyed hashes by which one person holds one booking. */
@ApplicationScoped
public class AppointmentReceipts {
    @Inject
    Keys keys;

    private Hmac derive;
    private Hmac hash;
    private Hmac phones;
    private Hmac addresses;

    @PostConstruct
    void open() {
        derive = Hmac.under(keys.receipt());
        hash = Hmac.under(keys.hash());
        phones = Hmac.derived(keys.contactIndex(), "appointment-holder");
        addresses = Hmac.derived(keys.address(), "appointment-holder");
    }

    public String receipt(String idempotencyKey, UUID appointmentId) {
        return Crockford.encode(derive.of("bookAppointment", idempotencyKey, appointmentId.toString()));
    }

    /** What is stored of a receipt. */
    public byte[] hash(String receipt) {
        return hash.of("appointment-receipt", Crockford.normal(receipt));
    }

    /** @param phone E.164 */
    public byte[] holder(String phone) {
        return phones.of("phone", phone);
    }

    /** An address holds one a day; on another day it is another. */
    public byte[] holder(String address, LocalDate today) {
        return addresses.of("address", today.toString(), address);
    }
}
