package org.mashangjian.demo;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.opinionreport.handling.ReportVerbs;
import org.mashangjian.opinionreport.report.OpinionReport;
import org.mashangjian.opinionreport.report.ReportText;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.ReportReason;

/**
 * Plays opinion reports of the demonstration: matter after matter, from place to place, each as far as its way says, by those
 * who would have done it; and first those that came of requests.
 */
@ApplicationScoped
class DemoReports {
    private static final int REPORTS = 300;
    private static final int DAYS_BACK = 330;
    /** Days on which a way that ends lately was begun differ by so many. */
    private static final int SPREAD = 4;
    /** Of so many that are issued one stays internal, and one is written without agreeing to its publication. */
    private static final int NOT_PUBLIC = 5;

    /** @param practice the line of the list of practices that it goes back to */
    record Text(int practice, String title, String situation, String analysis, String recommendations) {}

    /** @param above the account of the office above the place's committee; @param own who is told at the committee's own level */
    record Place(String name, String venue, List<String> members, String above, String own) {}

    /** @param reach the state that it is played to; @param daysAgo it was begun, where it has not rested since */
    record Way(String reach, Integer daysAgo, boolean express, List<Sent> sent) {}

    /** @param reach what that level made of it */
    record Sent(AdoptionLevel level, String reach) {}

    /** What a resident said, and what is made of it. */
    record Converted(String request, String analysis, String recommendations, Way way) {}

    /** One that is there. @param isPublic whether everybody reads it once it is issued */
    private record Drafted(UUID id, Place place, Way way, Caller author, boolean isPublic) {}

    @Inject
    DemoFiles files;

    @Inject
    DemoWorld world;

    @Inject
    DemoRequests requests;

    @Inject
    DemoAdoptions adoptions;

    @Inject
    ReportVerbs verbs;

    /** How many there are. */
    int play(Instant now) {
        var texts = files.read("opinion-reports", new TypeReference<List<Text>>() {});
        var places = files.read("opinion-report-places", new TypeReference<List<Place>>() {});
        var ways = files.read("opinion-report-ways", new TypeReference<List<Way>>() {});
        var converted = files.read("opinion-reports-from-requests", new TypeReference<List<Converted>>() {});
        converted.forEach(it -> play(it, places.get(0), now));
        var count = REPORTS - converted.size();
        for (var turn = 0; turn < count; turn++) {
            var way = ways.get(turn % ways.size());
            var back = way.daysAgo() == null
                    ? DAYS_BACK - (long) DAYS_BACK * turn / count
                    : way.daysAgo() + turn / ways.size() % SPREAD;
            // another place each time a way comes round
            var place = places.get((turn + turn / ways.size()) % places.size());
            play(texts.get(turn % texts.size()), place, way, turn, now.minus(Duration.ofDays(back)), now);
        }
        return REPORTS;
    }

    private void play(Text it, Place place, Way way, int turn, Instant at, Instant now) {
        var member = place.members().get(turn % place.members().size());
        var author = world.caller(world.member(member), null);
        var text = new ReportText(
                place.name() + "：" + it.title(),
                it.situation().replace("{place}", place.name()),
                it.analysis(),
                it.recommendations());
        var isInternal = turn % NOT_PUBLIC == 0;
        var agrees = turn % NOT_PUBLIC != 1;
        var id = verbs.draft(text, isInternal ? "internal" : "public", way.express(), agrees, author, at);
        play(
                new Drafted(id, place, way, author, !isInternal && agrees),
                it.title() + "——来自" + place.name() + "的反映",
                at,
                now);
    }

    private void play(Converted it, Place place, Instant now) {
        var at = now.minus(Duration.ofDays(it.way().daysAgo()));
        var clerk = world.holder(Role.clerk, world.venue(place.venue()));
        var text = new ReportText(null, null, it.analysis(), it.recommendations());
        var id = verbs.draftFrom(requests.filed(it.request()), text, it.way().express(), "电话", clerk, at);
        play(new Drafted(id, place, it.way(), clerk, false), "关于“" + it.request() + "”一事的反映", at, now);
    }

    /** @param title as the office puts it */
    private void play(Drafted it, String title, Instant at, Instant now) {
        var reach = it.way().reach();
        if (reach.equals("draft")) {
            return;
        }
        verbs.submit(it.id(), it.author(), days(at, 1, now));
        if (reach.equals("submitted")) {
            return;
        }
        if (reach.equals("withdrawn")) {
            verbs.withdraw(it.id(), "情况已经解决。", it.author(), days(at, 2, now));
            return;
        }
        var office = world.holder(Role.office, world.venue(it.place().venue()));
        verbs.screen(it.id(), office, days(at, 2, now));
        switch (reach) {
            case "screened" -> {}
            case "returned" ->
                verbs.giveBack(it.id(), ReportReason.facts_unclear, "请补充核实的时间和数量。", office, days(at, 3, now));
            case "rejected" ->
                verbs.reject(it.id(), ReportReason.already_reported, "上季度已报同一事项，已并入跟踪。", office, days(at, 3, now));
            default -> edit(it, title, office, at, now);
        }
    }

    private void edit(Drafted it, String title, Caller office, Instant at, Instant now) {
        OpinionReport report = OpinionReport.findById(it.id());
        var text = report.text();
        var edited = new ReportText(title, text.situation(), text.analysis(), text.recommendations());
        verbs.revise(it.id(), edited, "规范标题。", office, days(at, 4, now));
        if (it.way().reach().equals("edited")) {
            return;
        }
        verbs.issue(it.id(), office, days(at, 5, now));
        if (it.isPublic()) {
            verbs.publish(it.id(), office, days(at, 6, now));
        }
        if (it.way().sent() != null) {
            adoptions.play(it.id(), it.place(), it.way().sent(), at, now);
        }
        if (it.way().reach().equals("archived")) {
            verbs.archive(it.id(), office, days(at, 60, now));
        }
    }

    /** Never later than now. */
    static Instant days(Instant at, int days, Instant now) {
        var then = at.plus(Duration.ofDays(days));
        return then.isAfter(now) ? now : then;
    }
}
