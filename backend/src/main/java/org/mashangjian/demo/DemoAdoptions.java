package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.opinionreport.adoption.AdoptionVerbs;
import org.mashangjian.opinionreport.handling.ReportVerbs;
import org.mashangjian.opinionreport.state.AdoptionLevel;

/** Plays what each level makes of an issued report of the demonstration: the lowest first, each some days after the one before. */
@ApplicationScoped
class DemoAdoptions {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final String PROVINCE = "office-gansu";

    @Inject
    DemoWorld world;

    @Inject
    ReportVerbs reports;

    @Inject
    AdoptionVerbs adoptions;

    /** @param unit who has it to do at that level; @param evidence where the level is not in this system */
    private record Level(String receiver, String evidence, String leader, String unit) {}

    void play(UUID id, DemoReports.Place place, List<DemoReports.Sent> sent, Instant at, Instant now) {
        var office = world.holder(Role.office, world.venue(place.venue()));
        var days = 7;
        for (var it : sent) {
            var level = level(it.level(), place);
            var forwarded = DemoReports.days(at, days, now);
            var adoption = reports.forward(id, it.level(), level.receiver(), office, forwarded);
            play(adoption, it.reach(), level, decider(it.level(), place, office), forwarded, now);
            days += 4;
        }
    }

    private void play(UUID id, String reach, Level level, Caller by, Instant at, Instant now) {
        if (reach.equals("forwarded")) {
            return;
        }
        var refused = reach.equals("not_adopted") ? "本级正在统筹推进，作参阅。" : null;
        adoptions.decide(id, level.evidence(), refused, by, DemoReports.days(at, 5, now));
        if (reach.equals("not_adopted") || reach.equals("adopted")) {
            return;
        }
        var instructed = DemoReports.days(at, 7, now);
        adoptions.instruct(id, level.leader(), "请主管部门研究，能办的马上办。", day(instructed), by, instructed);
        if (reach.equals("instructed")) {
            return;
        }
        var assigned = DemoReports.days(at, 8, now);
        adoptions.assign(id, level.unit(), day(assigned.plusSeconds(45L * 86_400)), by, assigned);
        if (reach.equals("feedback")) {
            adoptions.answer(id, "已列入年度计划，首批三处完成。", level.unit() + "（电话）", by, DemoReports.days(at, 28, now));
        }
    }

    /** Who is in this system enters it; for others the office that sent it. */
    private Caller decider(AdoptionLevel level, DemoReports.Place place, Caller office) {
        return switch (level) {
            case county, national -> office;
            case city -> world.caller(place.above());
            case province -> world.caller(PROVINCE);
        };
    }

    private static Level level(AdoptionLevel level, DemoReports.Place place) {
        return switch (level) {
            case county -> new Level(place.own(), "《信息专报》刊载并附批示复印件", "分管副区（县）长", "区（县）住房和建设局");
            case city -> new Level(null, null, "分管副市长", "市住房和建设局");
            case province -> new Level(null, null, "分管副省长", "省住房和城乡建设厅");
            case national -> new Level("全国政协办公厅", "全国政协《信息专报》摘登", "全国政协领导", "全国政协信息局");
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }
}
