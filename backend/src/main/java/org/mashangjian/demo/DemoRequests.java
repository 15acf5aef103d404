package org.mashangjian.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;
import org.mashangjian.event.Actor;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.RequestUrgency;
import org.mashangjian.request.filing.Submission;
import org.mashangjian.request.filing.SubmittingRequest;
import org.mashangjian.request.handling.RequestVerbs;
import org.mashangjian.venue.VenueFacts;

/** Plays the requests of the demonstration: each is submitted and moved at its time, by those who would have done it. */
@ApplicationScoped
class DemoRequests {
    private static final int SECONDS_A_DAY = 86_400;
    private static final int SECONDS_AN_HOUR = 3_600;
    private static final String CONSENT = "2026-11";

    @Inject
    DemoWorld world;

    @Inject
    SubmittingRequest submitting;

    @Inject
    RequestVerbs verbs;

    /** What was filed under which title, for what is merged later. */
    private final Map<String, UUID> filedAs = new HashMap<>();

    void play(DemoFiles.Request it, Instant now) {
        var venue = world.venue(it.venue());
        var at = now.minusSeconds(Math.round(it.submittedDaysAgo() * SECONDS_A_DAY));
        var filed = submitting.submit(submission(it, venue), at);
        if (it.title() != null) {
            filedAs.put(it.title(), filed.id());
        }
        for (var step : it.steps()) {
            at = at.plus(Duration.ofSeconds(Math.round(step.afterHours() * SECONDS_AN_HOUR)));
            if (at.isAfter(now)) {
                return;
            }
            verbs.runClocks(filed.id(), at);
            play(step, filed.id(), filed.receipt(), at, venue, it.aboutStaff());
        }
        verbs.runClocks(filed.id(), now);
    }

    /** What was filed under that title. */
    UUID filed(String title) {
        return Objects.requireNonNull(filedAs.get(title), title);
    }

    private void play(DemoFiles.Step step, UUID id, String receipt, Instant at, VenueFacts venue, boolean aboutStaff) {
        var runner = runner(step, id, venue, aboutStaff);
        switch (step.verb()) {
            case "acceptance" -> verbs.accept(id, runner, at);
            case "decline" -> verbs.decline(id, runner, at, step.reasonCode(), step.channel(), step.note());
            case "appeal" -> verbs.appeal(id, receipt, at, step.content());
            case "assignment" ->
                verbs.assign(
                        id,
                        runner,
                        at,
                        world.member(step.member()),
                        step.account() == null
                                ? null
                                : world.caller(step.account()).accountId());
            case "return" -> verbs.giveBack(id, hands(id, runner), at, step.reason());
            case "start" -> verbs.start(id, hands(id, runner), at);
            case "progress" ->
                verbs.reportProgress(id, hands(step, id, runner), at, step.content(), promised(step, at));
            case "dispatch" ->
                verbs.dispatch(id, hands(step, id, runner), at, world.unit(step.unit()), units(step), step.note());
            case "objection" -> verbs.object(id, hands(step, id, runner), at, step.reason());
            case "designation" ->
                verbs.designate(id, world.holder(Role.dispatcher, venue), at, world.unit(step.unit()), step.reason());
            case "hand-off" -> verbs.handOff(id, runner, at, step.channel(), step.number(), step.note());
            case "follow-up" -> verbs.followUp(id, runner, at, step.solved(), step.comment());
            case "duplicate" -> verbs.merge(id, runner, at, filedAs.get(step.of()));
            case "extension" ->
                verbs.extend(
                        id, "chief".equals(step.by()) ? runner : hands(id, runner), at, step.workdays(), step.reason());
            case "answer" -> verbs.answer(id, hands(step, id, runner), at, step.content(), promised(step, at));
            case "message" -> message(step, id, receipt, at, runner);
            case "rating" ->
                verbs.rate(id, receipt, at, step.solved(), step.answerRating(), step.outcomeRating(), step.comment());
            case "withdrawal" -> verbs.withdraw(id, receipt, at, step.reason());
            case "closure" -> verbs.closeNotSolved(id, world.holder(Role.chief, venue), at, step.reason());
            case "supports" -> verbs.support(id, at, step.count());
            default -> throw new IllegalStateException("no such verb in the demo: " + step.verb());
        }
    }

    private void message(DemoFiles.Step step, UUID id, String receipt, Instant at, Caller runner) {
        if ("resident".equals(step.from())) {
            verbs.writeAsResident(id, receipt, at, step.content());
        } else {
            verbs.writeAsStaff(id, hands(id, runner), at, step.content());
        }
    }

    /** Who runs the venue for this step: the examiner after an appeal, the office where it is about the venue's staff. */
    private Caller runner(DemoFiles.Step step, UUID id, VenueFacts venue, boolean aboutStaff) {
        var hands = verbs.hands(id);
        if (aboutStaff || hands.officeExamines() && isExamination(step)) {
            return world.holder(Role.office, venue);
        }
        var chief = "chief".equals(step.by()) || hands.chiefExamines() && isExamination(step);
        return world.holder(chief ? Role.chief : Role.clerk, venue);
    }

    private static boolean isExamination(DemoFiles.Step step) {
        return step.verb().equals("acceptance") || step.verb().equals("decline");
    }

    private List<UUID> units(DemoFiles.Step step) {
        return step.assisting() == null
                ? List.of()
                : step.assisting().stream().map(world::unit).toList();
    }

    private Caller hands(DemoFiles.Step step, UUID id, Caller runner) {
        return switch (step.by() == null ? "" : step.by()) {
            case "unit" -> world.officer(verbs.hands(id).leadUnitId());
            case "clerk" -> runner;
            default -> hands(id, runner);
        };
    }

    private Caller hands(UUID id, Caller runner) {
        var hands = verbs.hands(id);
        return hands.memberId() == null && hands.accountId() == null
                ? runner
                : world.caller(hands.memberId(), hands.accountId());
    }

    private static LocalDate promised(DemoFiles.Step step, Instant at) {
        return step.promisedInDays() == null
                ? null
                : LocalDate.ofInstant(at, ZoneOffset.ofHours(8)).plusDays(step.promisedInDays());
    }

    private Submission submission(DemoFiles.Request it, VenueFacts venue) {
        var channel = RequestChannel.valueOf(it.channel());
        var clerk = world.holder(Role.clerk, venue);
        var open = channel == RequestChannel.qr || channel == RequestChannel.web;
        var point = it.place() == null ? null : it.place().point();
        return new Submission(
                UUID.randomUUID().toString(),
                new byte[] {0},
                venue.id(),
                venue.committeeId(),
                venue.committeeCode(),
                venue.divisionCode(),
                it.qrCode(),
                null,
                channel,
                it.category(),
                it.title(),
                it.content(),
                it.place() == null ? null : it.place().text(),
                point == null ? null : point.lat(),
                point == null ? null : point.lon(),
                RequestUrgency.valueOf(it.urgency()),
                "public".equals(it.visibility()),
                it.aboutStaff(),
                List.of(),
                it.wantsReply(),
                null,
                CONSENT,
                world.member(it.member()),
                it.contact() == null ? null : it.contact().name(),
                it.contact() == null ? null : it.contact().phone(),
                null,
                List.of(),
                open ? Actor.RESIDENT : new Actor(Actor.Kind.proxy, clerk.accountId(), clerk.name()),
                null);
    }
}
