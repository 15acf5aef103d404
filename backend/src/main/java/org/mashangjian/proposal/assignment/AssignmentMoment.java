package org.mashangjian.proposal.assignment;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.assignment.state.AssignmentParty;

/** By whom, in what relation to one unit's part of a proposal, and when a verb happens. */
public record AssignmentMoment(Actor by, Set<AssignmentParty> as, Instant at) {}
