package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;
import org.mashangjian.proposal.HandlingProposal;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Refusal;

/** Takes the replies of units; the last lead or separate one replies to the proposal as a whole. */
@ApplicationScoped
public class ReplyingToProposal {
    private static final String ANSWERS = """
            SELECT state = 'replied', coalesce(re_result_class, result_class), promised_on, result_class = 'b' AND re_replied_at IS NULL
            FROM proposal_assignment o WHERE proposal_id = ? AND duty <> 'assisting'
            AND round = (SELECT max(round) FROM proposal_assignment WHERE proposal_id = o.proposal_id)
            """;

    @Inject
    HandlingProposal proposals;

    @Inject
    HandlingAssignment handling;

    @Inject
    ReplyPapers papers;

    @Inject
    AssignmentDays days;

    @Inject
    Sql sql;

    /** How one unit that answers stands. @param promising whether something was promised that nothing was said about yet */
    private record Answer(boolean given, ResultClass of, LocalDate promised, boolean promising) {}

    /** Whoever replies for another unit at the same time waits, so that one of them is the last. */
    public void reply(UUID id, AssignmentBodies.Reply body, Caller caller, Instant at) {
        proposals.byStaff(handling.proposalOf(id), caller, at, (proposal, moment) -> {
            handling.byUnit(id, body.recordedFor(), caller, at, (assignment, ours) -> {
                assignment.check(AssignmentAction.reply, ours);
                checkPromise(body, at);
                var words = new ReplyWords(body.number(), body.content(), body.promise(), body.promisedOn());
                assignment.reply(body.resultClass(), words, ours);
                papers.add(id, body.papers(), ours.by(), at);
            });
            var answers = answers(proposal.id());
            if (answers.stream().allMatch(Answer::given)) {
                proposal.completeReply(
                        whole(answers),
                        lastPromise(answers),
                        days.feedbackRequestDue(proposal.committeeId(), at),
                        moment);
            }
        });
    }

    /** What became of a promise; the last such word moves the proposal. */
    public void replyAgain(UUID id, AssignmentBodies.ReReply body, Caller caller, Instant at) {
        proposals.byStaff(handling.proposalOf(id), caller, at, (proposal, moment) -> {
            handling.byUnit(id, body.recordedFor(), caller, at, (assignment, ours) -> {
                assignment.replyAgain(body.resultClass(), body.content(), days, ours);
                papers.add(id, body.papers(), ours.by(), at);
            });
            var answers = answers(proposal.id());
            if (answers.stream().noneMatch(Answer::promising)) {
                proposal.replyAgain(
                        whole(answers), body.content(), days.feedbackDue(proposal.committeeId(), at), moment);
            }
        });
    }

    private void checkPromise(AssignmentBodies.Reply body, Instant at) {
        var promises = body.resultClass() == ResultClass.b;
        if (promises != (body.promise() != null)) {
            throw Refusal.broken("promise", promises ? "required" : "promise_of_class_b_alone");
        }
        if (promises != (body.promisedOn() != null)) {
            throw Refusal.broken("promisedOn", promises ? "required" : "promise_of_class_b_alone");
        }
        if (promises && !body.promisedOn().isAfter(days.day(at))) {
            throw Refusal.broken("promisedOn", "in_the_past");
        }
    }

    private List<Answer> answers(UUID proposalId) {
        return sql.list(
                ANSWERS,
                row -> new Answer(row.flag(1), row.constant(2, ResultClass.class), row.date(3), row.flag(4)),
                proposalId);
    }

    /** Something promised makes the whole a promise, that it be tracked; else the weakest counts. */
    private static ResultClass whole(List<Answer> answers) {
        var classes = answers.stream().map(Answer::of).toList();
        return classes.contains(ResultClass.b)
                ? ResultClass.b
                : classes.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate lastPromise(List<Answer> answers) {
        return answers.stream()
                .map(Answer::promised)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
