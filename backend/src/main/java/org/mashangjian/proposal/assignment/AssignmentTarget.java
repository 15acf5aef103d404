package org.mashangjian.proposal.assignment;

import java.util.UUID;
import org.mashangjian.proposal.state.HandlingMode;

/** The proposal that is assigned, and how its units share the handling. */
record AssignmentTarget(UUID committeeId, UUID sessionId, UUID proposalId, HandlingMode mode) {}
