package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.mashangjian.account.Role;
import org.mashangjian.demo.DemoProposals.Mark;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.hearing.HearingVerbs;
import org.mashangjian.proposal.key.KeyApi;
import org.mashangjian.proposal.key.OverseeingProposal;

/** Plays what the office does with a whole session's proposals: hearings of how far units are, and the naming of excellent ones. */
@ApplicationScoped
class DemoHearings {
    private static final String VENUE = "guangwumen";
    private static final String PLACE = "区政协三楼会议室";

    @Inject
    HearingVerbs hearings;

    @Inject
    HandlingProposal proposals;

    @Inject
    OverseeingProposal overseeing;

    @Inject
    DemoWorld world;

    void play(List<DemoProposals.Filed> filed, Instant now) {
        var office = world.holder(Role.office, world.venue(VENUE));
        for (var it : filed) {
            if (it.line().has(Mark.excellent)) {
                proposals.byStaff(
                        it.id(),
                        office,
                        now.minus(Duration.ofDays(60)),
                        (proposal, moment) ->
                                overseeing.name(proposal, new KeyApi.Named("调研扎实，建议可行，办成了事。"), office, moment));
            }
        }
        var units = Stream.of("chengguan-zj", "chengguan-cg", "chengguan-hb")
                .map(world::unit)
                .toList();
        var last = filed.get(0).sessionId();
        var current = filed.get(filed.size() - 1).sessionId();
        var then = now.minus(Duration.ofDays(400));
        var first = hearings.plan(last, "四次会议提案办理进展情况汇报座谈会", then, PLACE, units, office, before(then));
        hearings.hold(first, "三家单位逐件说明进展，提案者当面提问十一条；七件已办结，两件需要跨年，按季度报进展。", office, then);
        var spring = now.minus(Duration.ofDays(20));
        var second = hearings.plan(current, "五次会议重点提案办理座谈会", spring, PLACE, units, office, before(spring));
        hearings.hold(second, "城管局、住建局说明在办提案的难点，提案者同意其中一件延期；其余按期答复。", office, spring);
        var off = now.minus(Duration.ofDays(8));
        var third = hearings.plan(current, "夜间现场看停车", off, "后街社区门口", units.subList(0, 2), office, before(off));
        hearings.cancel(third, "当天大雪，改到月底的座谈会上一并说明。", office, off);
        hearings.plan(
                current,
                "年底提案办理进展座谈会",
                now.plus(Duration.ofDays(9)),
                PLACE,
                units,
                office,
                now.minus(Duration.ofDays(3)));
    }

    private static Instant before(Instant at) {
        return at.minus(Duration.ofDays(10));
    }
}
