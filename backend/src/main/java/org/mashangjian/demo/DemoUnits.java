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
import org.mashangjian.demo.DemoProposals.Mark;
import org.mashangjian.proposal.assignment.AssigningProposal;
import org.mashangjian.proposal.assignment.AssignmentBodies;
import org.mashangjian.proposal.assignment.AssignmentDays;
import org.mashangjian.proposal.assignment.HandlingAssignment;
import org.mashangjian.proposal.assignment.Meetings;
import org.mashangjian.proposal.assignment.ReplyingToProposal;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.state.ResultClass;

/** What units do with their parts of the proposals of the demonstration, or the office records for those that do not sign in. */
@ApplicationScoped
class DemoUnits {
    private static final String VENUE = "guangwumen";
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    @Inject
    AssigningProposal assigning;

    @Inject
    HandlingAssignment handling;

    @Inject
    ReplyingToProposal replying;

    @Inject
    Meetings meetings;

    @Inject
    AssignmentDays days;

    @Inject
    DemoWorld world;

    void does(UUID part, UUID unit, Instant at, HandlingAssignment.Verb verb) {
        handling.byUnit(part, recorded(unit), by(unit), at, verb);
    }

    /** Signed for, and the opinion given where it is so far. */
    void assist(UUID part, UUID unit, boolean withOpinion, Instant at) {
        does(part, unit, at, (one, moment) -> one.sign(moment));
        if (withOpinion) {
            does(part, unit, days(at, 10), (one, moment) -> one.opine("已现场核对，同意主办单位意见，配合做好管护。", moment));
        }
    }

    /** Signed for, talked over with the proposer, and begun. */
    void contact(DemoProposals.Filed it, UUID part, UUID unit, Instant at) {
        does(part, unit, at, (one, moment) -> one.sign(moment));
        does(part, unit, days(at, 5), (one, moment) -> one.contact("电话沟通，听取补充意见。", moment));
        does(
                part,
                unit,
                days(at, 9),
                (one, moment) -> one.reportProgress(AssignmentStage.measures_set, "已拟定措施，正在落实经费。", moment));
        if (it.line().has(Mark.met)) {
            meet(part, unit, days(at, 10));
        }
        if (it.line().has(Mark.extended)) {
            extend(part, unit, days(at, 11));
        }
    }

    /** Every one that answers. @return when */
    Instant reply(DemoProposals.Filed it, ResultClass result, Instant assignedAt) {
        var at = days(assignedAt, it.line().has(Mark.extended) ? 105 : 60);
        for (var part : answering(it)) {
            contact(it, part.id(), part.unitId(), days(assignedAt, 3));
            replying.reply(part.id(), words(it, result, part.unitId(), at), by(part.unitId()), at);
        }
        return at;
    }

    /** What has become of the promise. @return when that was said */
    Instant replyAgain(DemoProposals.Filed it, Instant askedAt) {
        var at = days(askedAt, 100);
        for (var part : answering(it)) {
            var body = new AssignmentBodies.ReReply(ResultClass.a, "承诺事项已经完成，欢迎实地查看。", null, recorded(part.unitId()));
            replying.replyAgain(part.id(), body, by(part.unitId()), at);
        }
        return at;
    }

    /** The lead unit, or each separate one. */
    private List<AssigningProposal.Part> answering(DemoProposals.Filed it) {
        var parts = assigning.parts(it.id());
        return it.line().separate() == null ? parts.subList(0, 1) : parts;
    }

    private AssignmentBodies.Reply words(DemoProposals.Filed it, ResultClass result, UUID unit, Instant at) {
        var promises = result == ResultClass.b;
        return new AssignmentBodies.Reply(
                result,
                null,
                "已会同有关单位研究。\n" + it.line().recommendations(),
                promises ? "按答复所列事项分步完成" : null,
                promises ? day(days(at, 120)) : null,
                null,
                recorded(unit));
    }

    private void meet(UUID part, UUID unit, Instant at) {
        var body = new Meetings.New(
                day(at),
                "区政协三楼会议室",
                "提案者、承办单位分管负责人、街道代表",
                "逐条说明拟采取的措施，提案者补充两处现场情况，双方约定答复前再看一次现场。",
                Meetings.Agreement.partly_agreed,
                recorded(unit));
        meetings.record(part, body, by(unit), at);
    }

    private void extend(UUID part, UUID unit, Instant at) {
        does(part, unit, at, (one, moment) -> one.askExtension(day(days(at, 110)), "涉及多家产权单位，需要汛期后测量。", days, moment));
        var dispatcher = world.holder(Role.dispatcher, world.venue(VENUE));
        handling.byStaff(
                part,
                dispatcher,
                days(at, 1),
                (one, moment) -> one.decideExtension(true, "理由成立，期间每月报一次进展。", days, moment));
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
