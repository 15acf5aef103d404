package org.mashangjian.proposal.assignment.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When what is due, and what was missed; a missed one only flags.
 *
 * @param object absent where the unit may not object; {@code contact}: where it only assists
 * @param escalated whether the office and the leaders were told of a missed one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ProposalAssignmentDeadlines")
public record AssignmentDeadlines(
        Instant object,
        Instant contact,
        Instant reply,
        boolean contactLate,
        boolean replyLate,
        boolean promiseLate,
        boolean escalated) {}
