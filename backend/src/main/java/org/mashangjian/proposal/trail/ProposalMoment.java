package org.mashangjian.proposal.trail;

import java.time.Instant;
import java.util.Set;
import org.mashangjian.event.Actor;
import org.mashangjian.proposal.state.ProposalFacts;
import org.mashangjian.proposal.state.ProposalParty;

/** By whom, in what relation to the proposal, when, and with which facts a verb happens. */
public record ProposalMoment(Actor by, Set<ProposalParty> as, Instant at, ProposalFacts facts) {}
