package org.mashangjian.reception.state;

import java.time.Instant;

/** What the rules look at: the day of the appointment. @param opensAt when people can check in at the earliest */
public record AppointmentFacts(ReceptionDayState day, Instant startsAt, Instant opensAt) {}
