package org.mashangjian.request;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.committee.Clocks;
import org.mashangjian.event.Actor;

/** By whom, in what relation to the request, and when a verb happens. */
record Moment(Actor by, Set<RequestParty> as, Instant at, Clocks clocks) {}
