package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.database.Ids;
import org.mashangjian.proposal.ProposalText;
import org.mashangjian.proposal.drafting.ProposalVerbs;
import org.mashangjian.proposal.drafting.body.DraftText;
import org.mashangjian.proposal.examination.ExaminationVerbs;
import org.mashangjian.proposal.session.OpeningSession;
import org.mashangjian.proposal.state.NotFiledReason;
import org.mashangjian.proposal.state.ProposalCategory;
import org.mashangjian.proposal.state.ProposalKind;

/** Plays the proposals of two sessions of the demonstration, each until it is filed or ends before, by those who would have done it. */
@ApplicationScoped
class DemoProposals {
    private static final String VENUE = "guangwumen";
    private static final int TERM = 10;
    private static final Instant LAST_YEAR = Instant.parse("2024-12-16T00:00:00Z");
    private static final Set<String> ENDED = Set.of("draft", "submitted", "preliminary", "withdrawn");

    /** @param day of the window on which it is drafted; @param reach the state it is played to; @param unit that should answer;
     *     @param request that it comes from, so many {@code daysAgo}; @param separate units that answer beside it, each for its part */
    record Line(
            String subject,
            String category,
            String kind,
            String member,
            String unit,
            String situation,
            String analysis,
            String recommendations,
            int day,
            String reach,
            boolean isPublic,
            List<String> cosigners,
            String group,
            String reasonCode,
            String reason,
            String request,
            Integer daysAgo,
            List<String> separate,
            List<Mark> marks) {
        boolean has(Mark mark) {
            return marks != null && marks.contains(mark);
        }
    }

    /** What else becomes of one on its way. */
    enum Mark {
        met,
        extended,
        excellent,
        handled_again,
        concluded
    }

    /** One that is filed, for who plays on. */
    record Filed(UUID id, UUID sessionId, Line line, Instant at) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    DemoRequests requests;

    @Inject
    OpeningSession sessions;

    @Inject
    ProposalVerbs drafting;

    @Inject
    ExaminationVerbs examination;

    /** In filing order. @param now when the demonstration begins: this year's session takes proposals for a month still */
    List<Filed> play(Instant now) {
        var filed = new ArrayList<Filed>();
        play(4, LAST_YEAR, LAST_YEAR.plus(Duration.ofDays(40)), now, filed);
        play(5, now.minus(Duration.ofDays(320)), now.plus(Duration.ofDays(30)), now, filed);
        return filed;
    }

    private void play(int number, Instant opensAt, Instant closesAt, Instant now, List<Filed> filed) {
        var venue = world.venue(VENUE);
        var office = world.holder(Role.office, venue);
        var sessionId = Ids.next();
        sessions.open(sessionId, venue.committeeId(), TERM, number, opensAt, closesAt, office, opensAt);
        var first = filed.size();
        for (var it : files.read("proposals-" + number, new TypeReference<List<Line>>() {})) {
            var isNew = Set.of("draft", "submitted", "preliminary").contains(it.reach());
            var from = isNew ? now.minus(Duration.ofDays(26)) : opensAt;
            var at = it.daysAgo() == null
                    ? from.plus(Duration.ofDays(it.day()))
                    : now.minus(Duration.ofDays(it.daysAgo()));
            play(it, sessionId, at, office, filed, first);
        }
    }

    private void play(Line it, UUID sessionId, Instant at, Caller office, List<Filed> filed, int first) {
        // what a resident said the office writes down for the member, by the resident's word
        var proposer = it.request() == null ? world.caller(world.member(it.member()), null) : office;
        var id = it.request() == null
                ? drafting.draft(sessionId, text(it), proposer, at)
                : drafting.draftFrom(
                        requests.filed(it.request()), sessionId, world.member(it.member()), begun(it), office, at);
        for (var cosigner : it.cosigners() == null ? List.<String>of() : it.cosigners()) {
            drafting.invite(id, List.of(world.member(cosigner)), proposer, at);
            drafting.cosign(id, world.caller(world.member(cosigner), null), hours(at, 3));
        }
        if (it.reach().equals("draft")) {
            return;
        }
        drafting.submit(id, proposer, hours(at, 5));
        if (it.reach().equals("withdrawn")) {
            drafting.withdraw(id, it.reason(), proposer, hours(at, 9));
        }
        if (it.reach().equals("submitted") || it.reach().equals("withdrawn")) {
            return;
        }
        examination.examine(id, office, hours(at, 20));
        if (!ENDED.contains(it.reach())) {
            decide(it, id, sessionId, hours(at, 23), office, filed, first);
        }
    }

    private void decide(Line it, UUID id, UUID sessionId, Instant at, Caller office, List<Filed> filed, int first) {
        switch (it.reach()) {
            case "not_filed" ->
                examination.rejectFiling(id, NotFiledReason.valueOf(it.reasonCode()), it.reason(), office, at);
            case "returned" -> examination.giveBack(id, it.reason(), office, at);
            case "merged" -> examination.merge(id, filed.get(first).id(), it.reason(), office, at);
            default -> file(it, id, sessionId, at, office, filed);
        }
    }

    private void file(Line it, UUID id, UUID sessionId, Instant at, Caller office, List<Filed> filed) {
        examination.file(id, office, at);
        if (it.isPublic()) {
            drafting.consent(id, world.caller(world.member(it.member()), null), hours(at, 1));
            examination.publish(id, office, hours(at, 2));
        }
        filed.add(new Filed(id, sessionId, it, at));
    }

    private ProposalText text(Line it) {
        return new ProposalText(
                ProposalKind.valueOf(it.kind()),
                it.group(),
                ProposalCategory.valueOf(it.category()),
                it.subject(),
                it.situation(),
                it.analysis(),
                it.recommendations(),
                List.of(world.unit(it.unit())));
    }

    private DraftText begun(Line it) {
        var text = text(it);
        return new DraftText(
                text.kind(),
                text.groupName(),
                text.category(),
                text.subject(),
                text.situation(),
                text.analysis(),
                text.recommendations(),
                text.suggestedUnitIds(),
                null);
    }

    private static Instant hours(Instant at, int hours) {
        return at.plus(Duration.ofHours(hours));
    }
}
