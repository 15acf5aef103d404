package org.mashangjian.request.statuslink;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.mashangjian.web.Words;

/** The page a status link opens: plain HTML without script, for WeChat on any phone. */
@CheckedTemplate(basePath = "request")
final class StatusPages {
    private StatusPages() {}

    /** @param submitted and the others as people write a day; empty where there is none */
    static native TemplateInstance status(
            StatusLinkApi.Status shown, String submitted, String since, String due, String promised, Words words);

    static native TemplateInstance noStatus(Words words);
}
