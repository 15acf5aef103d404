package org.mashangjian.reception;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.mashangjian.event.Actor;
import org.mashangjian.reception.state.ReceptionParty;

/** By whom, in what relation to the day, and when a verb happens, and by which terms. @param hasDuty whether somebody is on duty */
public record ReceptionMoment(
        Actor by, Set<ReceptionParty> as, Instant at, boolean hasDuty, ReceptionSettings terms, ZoneId zone) {}
