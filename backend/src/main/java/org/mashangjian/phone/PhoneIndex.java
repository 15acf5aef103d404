package org.mashangjian.phone;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.secret.Hmac;
import org.mashangjian.secret.Keys;

/** The blind index: finds what belongs to a phone without the phone being stored. */
@ApplicationScoped
public class PhoneIndex {
    @Inject
    Keys keys;

    private Hmac index;

    @PostConstruct
    void open() {
        index = Hmac.under(keys.contactIndex());
    }

    /** @param phone in E.164, or null */
    public byte[] of(String phone) {
        return phone == null ? null : index.of(phone);
    }
}
