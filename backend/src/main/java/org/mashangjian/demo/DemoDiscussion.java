package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.statement.Discussion;
import org.mashangjian.statement.DiscussionFacts;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.RejectionReason;
import org.mashangjian.statement.Statement;
import org.mashangjian.statement.StatementEvent;
import org.mashangjian.statement.StatementLog;
import org.mashangjian.statement.discussion.OpeningDiscussion;
import org.mashangjian.statement.filing.SubmittingStatement;
import org.mashangjian.statement.moderation.MergingStatements;
import org.mashangjian.statement.vote.VoteChoice;
import org.mashangjian.statement.vote.Votes;
import org.mashangjian.venue.VenueFacts;
import org.mashangjian.web.Messages;

/** Plays the discussion of the demonstration: what was said, how it was moderated, and the votes of two camps. */
@ApplicationScoped
class DemoDiscussion {
    private static final String CONSENT = "2026-11";
    private static final int VOTERS = 60;
    /** Of ten voters three live where a lift does more harm than good. */
    private static final int LOW_OF_TEN = 3;

    private static final double SEEN = 0.6;
    private static final double PASSING = 0.08;
    private static final String PSEUDONYMS = "ABCDEFGHJKMNPQRSTVWXYZ";

    /** @param high and {@code low}: how many of that camp agree; @param reason why it was rejected; @param into what it says again */
    record Said(
            String content, String kind, double high, double low, RejectionReason reason, String into, boolean waits) {}

    record Discussed(
            String venue,
            String topic,
            String situation,
            String title,
            String introduction,
            List<String> kinds,
            List<Said> statements) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    OpeningDiscussion opening;

    @Inject
    Discussions discussions;

    @Inject
    SubmittingStatement submitting;

    @Inject
    MergingStatements merging;

    @Inject
    StatementLog log;

    @Inject
    Votes votes;

    @Inject
    Sql sql;

    void play(Instant now) {
        files.read("discussions", new TypeReference<List<Discussed>>() {}).forEach(it -> play(it, now));
    }

    private void play(Discussed it, Instant now) {
        var venue = world.venue(it.venue());
        var chief = world.holder(Role.chief, venue);
        var began = now.minus(Duration.ofDays(9));
        var id = Ids.next();
        var terms = new Discussion.Terms(
                it.title(),
                it.introduction(),
                Messages.text("statement", Locale.SIMPLIFIED_CHINESE, "rules"),
                began,
                now.plus(Duration.ofDays(21)));
        var subject = new Discussion.Subject(topic(it, venue, began), null);
        opening.open(id, venue.id(), subject, terms, it.kinds(), chief, began);
        var discussion = discussions.shown(id);
        var kinds = new HashMap<String, UUID>();
        sql.list(
                        "SELECT name, id FROM statement_kind WHERE discussion_id = ?",
                        row -> Map.entry(row.string(1), row.uuid(2)),
                        id)
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue()));
        var said = new HashMap<String, UUID>();
        var at = began;
        for (var one : it.statements()) {
            at = at.plus(Duration.ofHours(5));
            said.put(one.content(), say(one, discussion, kinds, chief, at));
        }
        vote(it.statements().stream().filter(DemoDiscussion::isVotedOn).toList(), said, discussion, at);
        for (var one : it.statements()) {
            if (one.into() != null) {
                merge(said.get(one.content()), said.get(one.into()), discussion, chief, at.plus(Duration.ofHours(1)));
            }
        }
    }

    private UUID say(Said it, DiscussionFacts discussion, Map<String, UUID> kinds, Caller chief, Instant at) {
        var key = UUID.randomUUID().toString();
        var pseudonym = new StringBuilder();
        new Random(it.content().hashCode())
                .ints(5, 0, PSEUDONYMS.length())
                .forEach(letter -> pseudonym.append(PSEUDONYMS.charAt(letter)));
        var filed = submitting.submit(
                discussion,
                new SubmittingStatement.Said(it.content(), pseudonym.toString(), CONSENT, null),
                key,
                new byte[] {0},
                at);
        if (it.waits()) {
            return filed.id();
        }
        Statement statement = Statement.findById(filed.id());
        var read = at.plus(Duration.ofHours(2));
        if (it.reason() != null) {
            statement.reject(it.reason(), null, read);
            note(statement, discussion, chief, read, new StatementEvent.Rejected(discussion.id(), it.reason()));
            return filed.id();
        }
        statement.publish(read);
        note(statement, discussion, chief, read, new StatementEvent.Published(discussion.id()));
        statement.sort(kinds.get(it.kind()), read);
        note(statement, discussion, chief, read, new StatementEvent.Sorted(discussion.id(), kinds.get(it.kind())));
        return filed.id();
    }

    private void merge(UUID id, UUID into, DiscussionFacts discussion, Caller chief, Instant at) {
        Statement statement = Statement.findById(id);
        merging.merge(statement, into, at);
        note(statement, discussion, chief, at, new StatementEvent.Merged(discussion.id(), into));
    }

    private void note(Statement statement, DiscussionFacts discussion, Caller by, Instant at, StatementEvent event) {
        Panache.flush();
        var actor = new Actor(Actor.Kind.staff, by.accountId(), by.name());
        log.append(discussion.committeeId(), statement.id(), at, actor, statement.state(), event);
    }

    private void vote(List<Said> statements, Map<String, UUID> said, DiscussionFacts discussion, Instant at) {
        var chance = new Random(20_261_122);
        for (var voter = 0; voter < VOTERS; voter++) {
            var key = ("demo-" + discussion.id() + "-" + voter).getBytes(StandardCharsets.US_ASCII);
            var low = voter % 10 < LOW_OF_TEN;
            for (var one : statements) {
                if (chance.nextDouble() < SEEN) {
                    var choice = chance.nextDouble() < PASSING
                            ? VoteChoice.pass
                            : chance.nextDouble() < (low ? one.low() : one.high())
                                    ? VoteChoice.agree
                                    : VoteChoice.disagree;
                    votes.cast(said.get(one.content()), discussion.id(), discussion.committeeId(), key, choice, at);
                }
            }
        }
    }

    private static boolean isVotedOn(Said it) {
        return it.reason() == null && !it.waits();
    }

    /** The topic of that name where the demonstration has one, else one approved for it. */
    private UUID topic(Discussed it, VenueFacts venue, Instant at) {
        return sql.one(
                        "SELECT id FROM topic WHERE committee_id = ? AND title = ?",
                        row -> row.uuid(1),
                        venue.committeeId(),
                        it.topic())
                .orElseGet(() -> {
                    var id = Ids.next();
                    sql.run(
                            """
                            INSERT INTO topic (id, version, committee_id, venue_id, division_code, source, title, situation,
                                state, public_title, public_summary, proposed_at, updated_at, state_since)
                            VALUES (?, 0, ?, ?, ?, 'resident', ?, ?, 'approved', ?, ?, ?, ?, ?)
                            """,
                            id,
                            venue.committeeId(),
                            venue.id(),
                            venue.divisionCode(),
                            it.topic(),
                            it.situation(),
                            it.topic(),
                            it.situation(),
                            at,
                            at,
                            at);
                    return id;
                });
    }
}
