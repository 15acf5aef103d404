package org.mashangjian.proposal.assignment.state;

import java.time.Instant;
import org.mashangjian.proposal.state.ResultClass;

/**
 * What the rules look at, of an entity or of a row that was read.
 *
 * @param designated whether the unit was named by a ruling, or for the second handling
 * @param objectDue until when it can object
 * @param extensionAsked whether an extension waits for a decision
 * @param extended whether one was granted
 * @param resultClass of its reply, or null
 * @param repliedAgain whether it said what became of its promise
 * @param tracked whether the proposal waits for promises to be kept
 */
public record AssignmentFacts(
        AssignmentDuty duty,
        boolean designated,
        Instant objectDue,
        boolean extensionAsked,
        boolean extended,
        ResultClass resultClass,
        boolean repliedAgain,
        boolean tracked) {}
