package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
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
import org.mashangjian.opinionreport.adoption.AdoptionVerbs;
import org.mashangjian.opinionreport.handling.ReportVerbs;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportReason;

/**
 * Plays opinion reports of the demonstration: every text at every place, each as far as its turn says, by those who would have
 * done it.
 */
@ApplicationScoped
class DemoReports {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final int DAYS_BACK = 330;
    private static final int TURNS = 12;
    /** Of so many that are issued one stays internal, and one is written without agreeing to its publication. */
    private static final int NOT_PUBLIC = 5;

    /** @param practice the line of the list of practices that it goes back to */
    record Text(int practice, String title, String situation, String analysis, String recommendations) {}

    /** @param above the account of the office above the place's committee */
    record Place(String name, String venue, List<String> members, String above) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    ReportVerbs verbs;

    @Inject
    AdoptionVerbs adoptions;

    /** How many there are. */
    int play(Instant now) {
        var texts = files.read("opinion-reports", new TypeReference<List<Text>>() {});
        var places = files.read("opinion-report-places", new TypeReference<List<Place>>() {});
        var count = texts.size() * places.size();
        for (var turn = 0; turn < count; turn++) {
            var place = places.get(turn % places.size());
            var at = now.minus(Duration.ofDays(DAYS_BACK - (long) DAYS_BACK * turn / count));
            play(texts.get(turn / places.size()), place, turn, at, now);
        }
        return count;
    }

    private void play(Text it, Place place, int turn, Instant at, Instant now) {
        var member = place.members().get(turn / TURNS % place.members().size());
        var author = world.caller(world.member(member), null);
        var office = world.holder(Role.office, world.venue(place.venue()));
        var text = new ReportText(
                place.name() + "：" + it.title(),
                it.situation().replace("{place}", place.name()),
                it.analysis(),
                it.recommendations());
        var visibility = turn % NOT_PUBLIC == 0 ? "internal" : "public";
        var id = verbs.draft(text, visibility, turn % TURNS == 1, turn % NOT_PUBLIC != 1, author, at);
        var steps = turn % TURNS;
        if (steps == 0) {
            return;
        }
        verbs.submit(id, author, days(at, 1, now));
        if (steps == 1) {
            return;
        }
        if (steps == 2) {
            verbs.withdraw(id, "情况已经解决。", author, days(at, 2, now));
            return;
        }
        verbs.screen(id, office, days(at, 2, now));
        if (steps == 3) {
            verbs.giveBack(id, ReportReason.facts_unclear, "请补充核实的时间和数量。", office, days(at, 3, now));
        } else if (steps == 4) {
            verbs.reject(id, ReportReason.already_reported, "上季度已报同一事项，已并入跟踪。", office, days(at, 3, now));
        } else if (steps > 5) {
            var edited = new ReportText(
                    it.title() + "——来自" + place.name() + "的反映",
                    text.situation(),
                    text.analysis(),
                    text.recommendations());
            edit(id, edited, visibility, turn, office, world.caller(place.above()), at, now);
        }
    }

    private void edit(
            UUID id,
            ReportText text,
            String visibility,
            int turn,
            Caller office,
            Caller above,
            Instant at,
            Instant now) {
        verbs.revise(id, text, "规范标题。", office, days(at, 4, now));
        var steps = turn % TURNS;
        if (steps == 6) {
            return;
        }
        verbs.issue(id, office, days(at, 5, now));
        if (visibility.equals("public") && turn % NOT_PUBLIC != 1) {
            verbs.publish(id, office, days(at, 6, now));
        }
        if (steps == 7) {
            return;
        }
        send(id, turn, office, above, at, now);
        if (steps == TURNS - 1) {
            verbs.archive(id, office, days(at, 40, now));
        }
    }

    /** To the committee above, which is in this system, and every other one to the nation, which is not. */
    private void send(UUID id, int turn, Caller office, Caller above, Instant at, Instant now) {
        var steps = turn % TURNS;
        var adoption = verbs.forward(id, AdoptionLevel.city, null, office, days(at, 7, now));
        if (steps == 8) {
            return;
        }
        var isRefused = turn / TURNS % 3 == 2;
        adoptions.decide(adoption, null, isRefused ? "本级正在统筹推进，作参阅。" : null, above, days(at, 12, now));
        if (steps == 9 || isRefused) {
            return;
        }
        adoptions.instruct(adoption, "分管副市长", "请主管部门研究，能办的马上办。", day(at, 14, now), above, days(at, 14, now));
        adoptions.assign(adoption, "市住房和建设局", day(at, 60, now), above, days(at, 15, now));
        if (steps == TURNS - 1) {
            adoptions.answer(adoption, "已列入年度计划，首批三处完成。", "市住房和建设局（电话）", above, days(at, 35, now));
            var national = verbs.forward(id, AdoptionLevel.national, "全国政协办公厅", office, days(at, 16, now));
            adoptions.decide(national, "全国政协《信息专报》摘登", null, office, days(at, 38, now));
        }
    }

    /** Never later than now. */
    private static Instant days(Instant at, int days, Instant now) {
        var then = at.plus(Duration.ofDays(days));
        return then.isAfter(now) ? now : then;
    }

    private static LocalDate day(Instant at, int days, Instant now) {
        return LocalDate.ofInstant(days(at, days, now), ZONE);
    }
}
