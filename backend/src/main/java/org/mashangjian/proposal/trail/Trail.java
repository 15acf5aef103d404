package org.mashangjian.proposal.trail;

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

/** What happened to a proposal, in the caller's language, from {@code messages/proposal*.properties}. */
@ApplicationScoped
public class Trail {
    private static final String BUNDLE = "proposal";

    /** With every pause in typing; audited, and of no interest to readers. */
    private static final String SAVED = "written";

    /** @param actor in words; @param text what happened, in the caller's language; @param note the words that belong to it */
    @Schema(name = "ProposalEvent")
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

    /** Oldest first. @param inside whether the office's own notes are shown too */
    public List<Event> of(UUID proposalId, boolean inside, Locale language) {
        return history.of(proposalId).stream()
                .filter(entry -> !entry.kind().equals(SAVED) && (inside || !entry.internal()))
                .map(entry -> event(entry, language))
                .toList();
    }

    private static Event event(Timeline.Entry entry, Locale language) {
        var actor = entry.actorName() != null
                ? entry.actorName()
                : Messages.text(BUNDLE, language, "actor." + entry.actorKind());
        return new Event(
                entry.at(),
                actor,
                entry.kind(),
                Messages.text(BUNDLE, language, "event." + entry.kind()),
                entry.note());
    }
}
