package org.mashangjian.opinionreport.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Caller;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.event.History;
import org.mashangjian.event.Timeline;
import org.mashangjian.web.Messages;

/** What happened to reports and adoptions, in the caller's language, from {@code messages/opinionreport*.properties}. */
@ApplicationScoped
public class ReportTrail {
    private static final String BUNDLE = "opinionreport";

    /** @param actor in words; @param text what happened, in the caller's language; @param note the words that belong to it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OpinionReportEvent")
    public record Event(Instant at, String actor, String kind, String text, String note) {
        /** The same, said of one of several. */
        public Event by(String whom) {
            return new Event(at, actor, kind, whom + "：" + text, note);
        }
    }

    @Inject
    History history;

    /** Who a member of staff or a committee member is, as the history keeps it. */
    public static Actor actor(Caller caller) {
        var kind = caller.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        return new Actor(kind, caller.accountId(), caller.name());
    }

    public void append(Happening it) {
        history.append(it);
    }

    /** Oldest first. @param of the kind of aggregate */
    public List<Event> of(String of, UUID subjectId, Locale language) {
        return history.of(subjectId).stream()
                .map(entry -> event(of, entry, language))
                .toList();
    }

    private static Event event(String of, Timeline.Entry entry, Locale language) {
        var actor = entry.actorName() == null
                ? Messages.text(BUNDLE, language, "actor." + entry.actorKind())
                : entry.actorName();
        return new Event(
                entry.at(),
                actor,
                entry.kind(),
                Messages.text(BUNDLE, language, of + "." + entry.kind()),
                entry.note());
    }
}
