package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.assignment.AssigningProposal;
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.AssignmentDays;
import org.mashangjian.proposal.assignment.HandlingAssignment;
import org.mashangjian.proposal.assignment.ReplyingToProposal;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
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
    HandlingAssignment handling;

    @Inject
    ReplyingToProposal replying;

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
            case "re_replied" -> reReply(it, promised(it, number));
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
            handling.byUnit(
                    part, recorded(lead), by(lead), days(at, 1), (one, moment) -> one.object("按职责分工不属本单位。", moment));
        } else if (number % 4 > 1) {
            contact(part, lead, days(at, 2));
        }
        if (number % 5 < KEY_ONES) {
            oversee(it, days(at, 3));
        }
    }

    private Instant assign(DemoProposals.Filed it, int number, Instant at) {
        var helper = world.unit(HELPER);
        var joint = number % 3 == 0 && !helper.equals(lead(it));
        var body = new AssignmentBodies.Assignment(
                lead(it), joint ? List.of(helper) : List.of(), List.of(), null, "请先与提案者沟通，按期答复。");
        assign(it.id(), body, at);
        if (joint) {
            var assisting = assigning.parts(it.id()).get(1).id();
            handling.byUnit(assisting, recorded(helper), by(helper), days(at, 1), (one, moment) -> one.sign(moment));
        }
        return at;
    }

    private void assign(UUID id, AssignmentBodies.Assignment body, Instant at) {
        var dispatcher = world.holder(Role.dispatcher, world.venue(VENUE));
        proposals.byStaff(id, dispatcher, at, (proposal, moment) -> assigning.assign(proposal, body, moment));
    }

    private void contact(UUID part, UUID unit, Instant at) {
        handling.byUnit(part, recorded(unit), by(unit), at, (one, moment) -> one.sign(moment));
        handling.byUnit(
                part, recorded(unit), by(unit), days(at, 5), (one, moment) -> one.contact("电话沟通，听取补充意见。", moment));
        handling.byUnit(
                part,
                recorded(unit),
                by(unit),
                days(at, 9),
                (one, moment) -> one.reportProgress(AssignmentStage.measures_set, "已拟定措施，正在落实经费。", moment));
    }

    /** @return when it was replied to */
    private Instant reply(DemoProposals.Filed it, String resultClass, Instant assignedAt) {
        var unit = lead(it);
        var part = assigning.parts(it.id()).get(0).id();
        var at = days(assignedAt, 60);
        contact(part, unit, days(assignedAt, 3));
        var promises = resultClass.equals("b");
        var body = new AssignmentBodies.Reply(
                ResultClass.valueOf(resultClass),
                null,
                "已会同有关单位研究。\n" + it.line().recommendations(),
                promises ? "按答复所列事项分步完成" : null,
                promises ? day(days(at, 120)) : null,
                null,
                recorded(unit));
        replying.reply(part, body, by(unit), at);
        return at;
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
        var at = ask(
                it.id(),
                reply(it, number % 3 == 0 ? "a" : number % 3 == 1 ? "c" : "d", assign(it, number, days(it.at(), 2))));
        if (number % 7 == 6) {
            feedback.lapse(it.id(), days(at, 40));
        } else {
            rate(it, number % 2 == 0 ? Satisfaction.satisfied : Satisfaction.mostly_satisfied, at);
        }
    }

    private void again(DemoProposals.Filed it, int number) {
        var at = ask(it.id(), reply(it, "c", assign(it, number, days(it.at(), 2))));
        rate(it, Satisfaction.dissatisfied, at);
        var body = new AssignmentBodies.Assignment(lead(it), List.of(), List.of(), "分管副区长", "请重新研究后当面答复。");
        assign(it.id(), body, days(at, 8));
    }

    private Instant promised(DemoProposals.Filed it, int number) {
        var at = ask(it.id(), reply(it, "b", assign(it, number, days(it.at(), 2))));
        rate(it, Satisfaction.satisfied, at);
        return at;
    }

    private void reReply(DemoProposals.Filed it, Instant askedAt) {
        var part = assigning.parts(it.id()).get(0).id();
        var body = new AssignmentBodies.ReReply(ResultClass.a, "承诺事项已经完成，欢迎实地查看。", null, recorded(lead(it)));
        replying.replyAgain(part, body, by(lead(it)), days(askedAt, 100));
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

    /** Its officer, or the office that records its words. */
    private Caller by(UUID unit) {
        return world.speaker(unit).orElseGet(() -> world.holder(Role.office, world.venue(VENUE)));
    }

    private String recorded(UUID unit) {
        return world.speaker(unit).isPresent() ? null : "承办单位（电话）";
    }

    private static Instant days(Instant at, int days) {
        return at.plus(Duration.ofDays(days));
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZONE).toLocalDate();
    }
}
