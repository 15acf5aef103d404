package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Text;

/** Records of meetings with the proposer (面商). */
@ApplicationScoped
public class Meetings {
    private static final String ADD = """
            INSERT INTO proposal_meeting (id, committee_id, proposal_id, assignment_id, held_on, place, attendees, content, agreement,
                                          recorded_by, recorder_name, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String LIST = """
            SELECT id, held_on, place, attendees, content, agreement, recorder_name, recorded_at FROM proposal_meeting
            WHERE assignment_id = ? ORDER BY held_on, id
            """;

    /** How far the proposer agreed with what was meant to be replied. */
    @Schema(name = "ProposerAgreement")
    public enum Agreement {
        agreed,
        partly_agreed,
        not_agreed
    }

    /** One meeting. */
    @Schema(name = "ProposerMeetingSubmission")
    public record New(
            @NotNull LocalDate heldOn,
            @NotNull @Text(max = 100) String place,
            @NotNull @Text(max = 500, lines = true) String attendees,
            @NotNull @Text(max = 2000, lines = true) String content,
            @NotNull Agreement agreement,
            @Text(max = 60) String recordedFor) {}

    /** @param recorder who wrote it down: the unit, or whose words the office recorded */
    @Schema(name = "ProposerMeeting")
    public record Meeting(
            UUID id,
            LocalDate heldOn,
            String place,
            String attendees,
            String content,
            Agreement agreement,
            String recorder,
            Instant recordedAt) {}

    @Inject
    HandlingAssignment handling;

    @Inject
    AssignmentDays days;

    @Inject
    Sql sql;

    /** Within the caller's transaction. */
    public void record(UUID assignmentId, New body, Caller caller, Instant at) {
        handling.byUnit(assignmentId, body.recordedFor(), caller, at, (assignment, moment) -> {
            assignment.check(AssignmentAction.meet, moment);
            if (body.heldOn().isAfter(days.day(at))) {
                throw Refusal.broken("heldOn", "not_past");
            }
            assignment.meet(body.content(), moment);
            sql.run(
                    ADD,
                    Ids.next(),
                    assignment.committeeId(),
                    assignment.proposalId(),
                    assignmentId,
                    body.heldOn(),
                    body.place(),
                    body.attendees(),
                    body.content(),
                    body.agreement(),
                    moment.by().accountId(),
                    moment.by().name(),
                    at);
        });
    }

    public List<Meeting> of(UUID assignmentId) {
        return sql.list(
                LIST,
                row -> new Meeting(
                        row.uuid(1),
                        row.date(2),
                        row.string(3),
                        row.string(4),
                        row.string(5),
                        row.constant(6, Agreement.class),
                        row.string(7),
                        row.instant(8)),
                assignmentId);
    }
}
