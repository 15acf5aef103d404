package org.mashangjian.request.view;

import java.util.Locale;
import org.mashangjian.event.Timeline;
import org.mashangjian.web.Messages;

/** What happened, in the caller's language, from {@code messages/request*.properties}. */
record RequestWords(Locale language) {
    private static final String BUNDLE = "request";

    RequestApi.Event event(Timeline.Entry entry) {
        var actor = entry.actorName() != null
                ? entry.actorName()
                : Messages.text(BUNDLE, language, "actor." + entry.actorKind());
        var note = entry.note() == null ? "" : entry.note();
        var key = "timeline." + entry.kind() + (note.isEmpty() ? ".plain" : "");
        var plain = Messages.textOr(null, BUNDLE, language, key, note);
        var text = plain != null ? plain : Messages.text(BUNDLE, language, "timeline." + entry.kind(), note);
        return new RequestApi.Event(entry.at(), actor, entry.kind(), text);
    }

    /** What happened without the words that belong to it. */
    RequestApi.Step step(Timeline.Entry entry) {
        var said = event(new Timeline.Entry(entry.at(), entry.kind(), entry.actorKind(), null, null, false));
        return new RequestApi.Step(entry.at(), entry.kind(), said.text().replaceFirst("[：:]\\s*$", ""));
    }

    String declineReason(String code) {
        return Messages.text(BUNDLE, language, "decline." + code);
    }
}
