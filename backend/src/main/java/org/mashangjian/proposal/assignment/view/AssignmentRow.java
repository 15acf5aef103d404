package org.mashangjian.proposal.assignment.view;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.proposal.assignment.Meetings;
import org.mashangjian.proposal.assignment.ReplyPapers;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentFacts;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.assignment.state.AssignmentState;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.trail.Trail;
import org.mashangjian.proposal.view.FilingNumber;

/** One row with its proposal and unit, read into what is shown. */
record AssignmentRow(AssignmentView bare, AssignmentFacts facts) {
    static final String SELECT = """
            SELECT a.id, a.version, a.committee_id, p.id, p.session_id, c.code, s.term_number, s.number, p.filing_number,
                   p.subject, p.proposer_name, p.state, a.unit_id, u.name, a.round, a.mode, a.duty, a.state, a.state_since,
                   a.designated, a.higher_hand, a.assigned_at, a.signed_at, a.contacted_at, a.object_due, a.contact_due,
                   a.reply_due, a.contact_late, a.reply_late, a.promise_late, a.escalated, a.extension_asked_until, a.extended,
                   a.stage, a.stage_at, a.reminders, a.reminded_at, a.result_class, a.reply_number, a.reply, a.replier_name,
                   a.replied_at, a.promise, a.promised_on, a.re_reply, a.re_result_class, a.re_replied_at, a.tracked
            FROM proposal_assignment a JOIN proposal p ON p.id = a.proposal_id JOIN unit u ON u.id = a.unit_id
                 JOIN committee c ON c.id = a.committee_id JOIN proposal_session s ON s.id = p.session_id
            WHERE\s""";

    static AssignmentRow read(Row row) throws SQLException {
        var asked = row.date(32);
        var facts = new AssignmentFacts(
                row.constant(17, AssignmentDuty.class),
                row.flag(20),
                row.instant(25),
                asked != null,
                row.flag(33),
                row.constant(38, ResultClass.class),
                row.instant(47) != null,
                row.flag(48));
        return new AssignmentRow(view(row, facts.duty()), facts);
    }

    private static AssignmentView view(Row row, AssignmentDuty duty) throws SQLException {
        return new AssignmentView(
                row.uuid(1),
                row.integer(2),
                row.uuid(3),
                proposal(row),
                row.uuid(13),
                row.string(14),
                row.integer(15),
                row.constant(16, HandlingMode.class),
                duty,
                row.constant(18, AssignmentState.class),
                row.instant(19),
                row.flag(20),
                row.string(21),
                row.instant(22),
                row.instant(23),
                row.instant(24),
                new AssignmentDeadlines(
                        row.instant(25),
                        row.instant(26),
                        row.instant(27),
                        row.flag(28),
                        row.flag(29),
                        row.flag(30),
                        row.flag(31)),
                row.date(32) == null && !row.flag(33) ? null : new AssignmentView.Extension(row.date(32), row.flag(33)),
                row.constant(34, AssignmentStage.class),
                row.instant(35),
                row.integer(36),
                row.instant(37),
                row.instant(42) == null ? null : reply(row),
                List.of(),
                List.of(),
                List.of());
    }

    private static AssignmentView.Of proposal(Row row) throws SQLException {
        return new AssignmentView.Of(
                row.uuid(4),
                row.uuid(5),
                FilingNumber.of(row.string(6), row.integer(7), row.integer(8), row.integerOrNull(9)),
                row.string(10),
                row.string(11),
                row.constant(12, ProposalState.class));
    }

    private static AssignmentView.Reply reply(Row row) throws SQLException {
        return new AssignmentView.Reply(
                row.constant(38, ResultClass.class),
                row.string(39),
                row.string(40),
                row.string(41),
                row.instant(42),
                row.string(43),
                row.date(44),
                row.string(45),
                row.constant(46, ResultClass.class),
                row.instant(47),
                List.of());
    }

    UUID id() {
        return bare.id();
    }

    AssignmentView with(
            List<Meetings.Meeting> meetings,
            List<ReplyPapers.Paper> papers,
            List<String> allowed,
            List<Trail.Event> timeline) {
        return new AssignmentView(
                bare.id(),
                bare.version(),
                bare.committeeId(),
                bare.proposal(),
                bare.unitId(),
                bare.unit(),
                bare.round(),
                bare.mode(),
                bare.duty(),
                bare.state(),
                bare.stateSince(),
                bare.designated(),
                bare.higherHand(),
                bare.assignedAt(),
                bare.signedAt(),
                bare.contactedAt(),
                bare.deadlines(),
                bare.extension(),
                bare.stage(),
                bare.stageAt(),
                bare.reminders(),
                bare.remindedAt(),
                bare.reply() == null ? null : bare.reply().with(papers),
                meetings,
                allowed,
                timeline);
    }
}
