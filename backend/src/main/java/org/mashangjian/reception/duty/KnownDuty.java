package org.mashangjian.reception.duty;

import java.time.Instant;
import java.time.LocalDate;

/** A duty that a candidate has. @param here whether at the venue whose rota it is */
public record KnownDuty(LocalDate day, Instant startsAt, Instant endsAt, boolean here) {}
