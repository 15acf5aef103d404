package org.mashangjian.request.handling;

import java.util.Locale;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;

/** Why one of many was refused, in the words in which it would have been refused alone. */
final class BatchRefusals {
    private static final String BUNDLE = "problems";

    private BatchRefusals() {}

    static BatchApi.Refused said(Refusal refusal, Locale language) {
        var type = refusal.type();
        var title = Messages.text(BUNDLE, language, type.name() + ".title");
        return new BatchApi.Refused(type.uri(), type.status(), title, detail(refusal, language));
    }

    private static String detail(Refusal refusal, Locale language) {
        if (!refusal.violations().isEmpty()) {
            return Messages.text(
                    BUNDLE, language, "violation." + refusal.violations().get(0).code());
        }
        var key = refusal.detail() == null ? refusal.type().name() : refusal.detail();
        return Messages.text(BUNDLE, language, key + ".detail");
    }
}
