package org.mashangjian.qrcode;

import java.util.Optional;

/** Knows of codes of its own what they lead to, beside the place where they hang. */
public interface CodeSubjects {
    Optional<QrCodeApi.Subject> of(String code);
}
