package org.mashangjian.request.paste;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.List;
import java.util.stream.StreamSupport;

/** Finds the phones in a text, in the order in which they stand. */
final class FindingPhones {
    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HOME = "CN";

    private FindingPhones() {}

    /** Each mark holds the phone as it is called, E.164. */
    static List<PasteApi.Mark> in(String text) {
        var found = PHONES.findNumbers(text, HOME, Leniency.VALID, Long.MAX_VALUE);
        return StreamSupport.stream(found.spliterator(), false)
                .map(phone -> new PasteApi.Mark(
                        PasteApi.Kind.phone,
                        phone.start(),
                        phone.end(),
                        PHONES.format(phone.number(), PhoneNumberFormat.E164)))
                .toList();
    }
}
