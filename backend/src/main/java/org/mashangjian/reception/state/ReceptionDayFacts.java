package org.mashangjian.reception.state;

import java.time.Instant;

/**
 * What the rules look at.
 *
 * @param publishBy until when it can be published
 * @param opensAt when it can be opened at the earliest
 * @param waiting how many have checked in and are not received yet
 */
public record ReceptionDayFacts(
        Instant startsAt, Instant endsAt, Instant publishBy, Instant opensAt, boolean hasDuty, int waiting) {}
