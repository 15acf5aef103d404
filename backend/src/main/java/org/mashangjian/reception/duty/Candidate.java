package org.mashangjian.reception.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.mashangjian.member.VenueRoster;

/** A member who can be put on duty at a venue, with the duties they have. */
public final class Candidate {
    private final VenueRoster.Placed placed;
    private final List<KnownDuty> duties;

    public Candidate(VenueRoster.Placed placed, List<KnownDuty> duties) {
        this.placed = placed;
        this.duties = new ArrayList<>(duties);
    }

    public UUID id() {
        return placed.id();
    }

    public String name() {
        return placed.name();
    }

    /** Placed there, not on leave, and not on duty elsewhere at that time: these bind, weekly hours only weigh. */
    public boolean canCome(KnownDuty duty) {
        return isThere(duty.day()) && !isOnLeave(duty.day()) && !isBusy(duty.startsAt(), duty.endsAt());
    }

    public boolean isThere(LocalDate day) {
        return placed.isThere(day);
    }

    public boolean isOnLeave(LocalDate day) {
        return placed.isOnLeave(day);
    }

    private boolean isBusy(Instant startsAt, Instant endsAt) {
        return duties.stream()
                .anyMatch(duty ->
                        duty.startsAt().isBefore(endsAt) && duty.endsAt().isAfter(startsAt));
    }

    /** How many duties at the venue from the twelve months before that day on. */
    public int duties(LocalDate day) {
        return (int) duties.stream()
                .filter(duty -> duty.here() && duty.day().isAfter(day.minusMonths(12)))
                .count();
    }

    /** As above, those after the day left out. */
    public int dutiesUntil(LocalDate day) {
        return counted(day).size();
    }

    /** The duties at the venue in the twelve months up to that day. */
    List<KnownDuty> counted(LocalDate until) {
        return duties.stream()
                .filter(duty -> duty.here()
                        && duty.day().isAfter(until.minusMonths(12))
                        && !duty.day().isAfter(until))
                .toList();
    }

    /** Whether their weekly hours at the venue fall into that time. */
    public boolean isThereThen(LocalDate day, LocalTime from, LocalTime to) {
        return placed.hours().stream()
                .filter(hours -> hours.weekday() == day.getDayOfWeek().getValue())
                .anyMatch(hours -> LocalTime.parse(hours.from()).isBefore(to)
                        && LocalTime.parse(hours.to()).isAfter(from));
    }

    /** The day of the last duty at the venue, long ago where there was none. */
    public LocalDate last() {
        return duties.stream()
                .filter(KnownDuty::here)
                .map(KnownDuty::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    public void take(LocalDate day, Instant startsAt, Instant endsAt) {
        take(new KnownDuty(day, startsAt, endsAt, true));
    }

    void take(KnownDuty duty) {
        duties.add(duty);
    }

    /** @return whether they had it */
    boolean drop(KnownDuty duty) {
        return duties.remove(duty);
    }
}
