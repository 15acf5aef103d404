package org.mashangjian.qrcode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.mashangjian.web.Words;

/** The pages a scan leads to: plain HTML without script, so that they open on any phone and under a strict CSP. */
@CheckedTemplate(basePath = "qrcode")
final class Pages {
    private Pages() {}

    static native TemplateInstance landing(QrCodeApi.Landing landing, Words words);

    static native TemplateInstance unknown(String code, Words words);

    /** @param phone of the venue, or null */
    static native TemplateInstance revoked(String venue, String phone, Words words);
}
