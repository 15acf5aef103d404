package org.mashangjian.consultation.trail;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.event.Actor;

/** By whom, in what relation to the aggregate, and when a verb happens. */
public record Moment<P>(Actor by, Set<P> as, Instant at) {}
