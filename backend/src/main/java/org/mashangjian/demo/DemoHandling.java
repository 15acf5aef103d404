package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Role;
import org.mashangjian.demo.DemoProposals.Mark;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.assignment.AssigningProposal;
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.AssignmentDays;
import org.mashangjian.proposal.feedback.FeedbackApi;
import org.mashangjian.proposal.feedback.GivingFeedback;
import org.mashangjian.proposal.feedback.Satisfaction;
import org.mashangjian.proposal.key.KeyApi;
import org.mashangjian.proposal.key.OverseeingProposal;
import org.mashangjian.proposal.state.ResultClass;

/** Plays the filed proposals of the demonstration on, each as far as it says, by dispatching office, units and proposers. */
@ApplicationScoped
class DemoHandling {
    private static final String VENUE = "guangwumen";
    private static final String HELPER = "chengguan-cg";
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final int KEY_ONES = 2;

    @Inject
    HandlingProposal proposals;

    @Inject
    AssigningProposal assigning;

    @Inject
    DemoUnits units;

    @Inject
    GivingFeedback feedback;

    @Inject
    OverseeingProposal overseeing;

    @Inject
    AssignmentDays days;

    @Inject
    DemoWorld world;

    /** @param now when the demonstration begins; what is in hand was assigned within the last weeks */
    void play(List<DemoProposals.Filed> filed, Instant now) {
        var number = 0;
        for (var it : filed) {
            play(it, number++, now);
        }
    }

    private void play(DemoProposals.Filed it, int number, Instant now) {
        var id = it.id();
        switch (it.line().reach()) {
            case "filed" -> {}
            case "assigned" -> inHand(it, number, now);
            case "replied" -> reply(it, "a", assign(it, number, days(it.at(), 2)));
            case "feedback" -> ask(id, reply(it, "c", assign(it, number, days(now, -75))));
            case "closed" -> close(it, number);
            case "rehandling" -> again(it, number);
            case "tracking" -> promised(it, number);
            case "re_replied" -> units.replyAgain(it, promised(it, number));
            default ->
                throw new IllegalArgumentException(
                        "no way leads to " + it.line().reach());
        }
    }

    /** Signed for, contacted, objected to or late, in turn. */
    private void inHand(DemoProposals.Filed it, int number, Instant now) {
        var at = assign(it, number, days(now, -15 - 7 * (number % 9)));
        var lead = lead(it);
        var part = assigning.parts(it.id()).get(0).id();
        if (number % 4 == 0) {
            units.does(part, lead, days(at, 1), (one, moment) -> one.object("按职责分工不属本单位。", moment));
        } else if (number % 4 > 1) {
            units.contact(it, part, lead, days(at, 2));
        }
        if (number % 5 < KEY_ONES) {
            oversee(it, days(at, 3));
        }
    }

    private Instant assign(DemoProposals.Filed it, int number, Instant at) {
        var helper = world.unit(HELPER);
        if (it.line().separate() != null) {
            assign(it.id(), separate(it), at);
            return at;
        }
        var joint = number % 3 == 0 && !helper.equals(lead(it));
        var body = new AssignmentBodies.Assignment(
                lead(it), joint ? List.of(helper) : List.of(), List.of(), null, "请先与提案者沟通，按期答复。");
        assign(it.id(), body, at);
        if (joint) {
            units.assist(assigning.parts(it.id()).get(1).id(), helper, number % 2 == 0, days(at, 1));
        }
        return at;
    }

    private AssignmentBodies.Assignment separate(DemoProposals.Filed it) {
        var each = new ArrayList<>(List.of(lead(it)));
        it.line().separate().forEach(unit -> each.add(world.unit(unit)));
        return new AssignmentBodies.Assignment(null, List.of(), each, null, "请各就职责范围分别答复。");
    }

    private void assign(UUID id, AssignmentBodies.Assignment body, Instant at) {
        var dispatcher = world.holder(Role.dispatcher, world.venue(VENUE));
        proposals.byStaff(id, dispatcher, at, (proposal, moment) -> assigning.assign(proposal, body, moment));
    }

    /** @return when the last of its units replied */
    private Instant reply(DemoProposals.Filed it, String resultClass, Instant assignedAt) {
        return units.reply(it, ResultClass.valueOf(resultClass), assignedAt);
    }

    private Instant ask(UUID id, Instant repliedAt) {
        var at = days(repliedAt, 2);
        proposals.byStaff(
                id,
                world.holder(Role.office, world.venue(VENUE)),
                at,
                (proposal, moment) -> proposal.askFeedback(
                        days.feedbackDue(proposal.committeeId(), at),
                        days.feedbackReminder(proposal.committeeId(), at),
                        null,
                        moment));
        return at;
    }

    private void close(DemoProposals.Filed it, int number) {
        if (it.line().has(Mark.concluded)) {
            var at = units.replyAgain(it, promised(it, number));
            proposals.byStaff(
                    it.id(),
                    world.holder(Role.office, world.venue(VENUE)),
                    days(at, 5),
                    (proposal, moment) -> proposal.conclude("承诺已经兑现，予以办结。", moment));
            return;
        }
        if (it.line().has(Mark.handled_again)) {
            rate(it, Satisfaction.satisfied, ask(it.id(), reply(it, "a", again(it, number))));
            return;
        }
        var at = ask(
                it.id(),
                reply(it, number % 3 == 0 ? "a" : number % 3 == 1 ? "c" : "d", assign(it, number, days(it.at(), 2))));
        if (number % 7 == 6) {
            feedback.lapse(it.id(), days(at, 40));
        } else {
            rate(it, number % 2 == 0 ? Satisfaction.satisfied : Satisfaction.mostly_satisfied, at);
        }
    }

    /** @return when it was given out anew */
    private Instant again(DemoProposals.Filed it, int number) {
        var at = ask(it.id(), reply(it, "c", assign(it, number, days(it.at(), 2))));
        rate(it, Satisfaction.dissatisfied, at);
        var body = new AssignmentBodies.Assignment(lead(it), List.of(), List.of(), "分管副区长", "请重新研究后当面答复。");
        assign(it.id(), body, days(at, 8));
        return days(at, 8);
    }

    private Instant promised(DemoProposals.Filed it, int number) {
        var at = ask(it.id(), reply(it, "b", assign(it, number, days(it.at(), 2))));
        rate(it, Satisfaction.satisfied, at);
        return at;
    }

    private void rate(DemoProposals.Filed it, Satisfaction result, Instant askedAt) {
        var office = world.holder(Role.office, world.venue(VENUE));
        var body = new FeedbackApi.Given(Satisfaction.satisfied, result, "已了解办理情况。", "提案者（书面）");
        feedback.rate(it.id(), body, office, days(askedAt, 6));
    }

    private void oversee(DemoProposals.Filed it, Instant at) {
        var leader = world.holder(Role.leader, world.venue(VENUE));
        var steps =
                List.of(new KeyApi.Planned("形成办理方案", day(days(at, 20))), new KeyApi.Planned("现场督办", day(days(at, 60))));
        proposals.byStaff(
                it.id(),
                world.holder(Role.office, world.venue(VENUE)),
                at,
                (proposal, moment) -> overseeing.make(proposal, new KeyApi.Made(leader.accountId(), steps), moment));
    }

    private UUID lead(DemoProposals.Filed it) {
        return world.unit(it.line().unit());
    }

    private static Instant days(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZONE).toLocalDate();
    }
}
