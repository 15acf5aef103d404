package org.mashangjian.consultation.trail;

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

/** What happened, in the caller's language, from {@code messages/consultation*.properties}. */
@ApplicationScoped
public class Trail {
    private static final String BUNDLE = "consultation";

    /** @param actor in words; @param text what happened, in the caller's language; @param note the words that belong to it */
    @Schema(name = "ConsultationEvent")
    public record Event(Instant at, String actor, String kind, String text, String note) {}

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

    /** Oldest first. @param of the kind of aggregate; @param named whether staff and members are called by their names */
    public List<Event> of(String of, UUID subjectId, boolean named, Locale language) {
        return history.of(subjectId).stream()
                .map(entry -> event(of, entry, named, language))
                .toList();
    }

    private static Event event(String of, Timeline.Entry entry, boolean named, Locale language) {
        var actor = named && entry.actorName() != null
                ? entry.actorName()
                : Messages.text(BUNDLE, language, "actor." + entry.actorKind());
        var text = Messages.text(BUNDLE, language, of + "." + entry.kind());
        return new Event(entry.at(), actor, entry.kind(), text, entry.note());
    }
}
