package org.mashangjian.proposal.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentNudge;
import org.mashangjian.proposal.assignment.state.AssignmentStage;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.web.Refusal;

/** What one unit has to do about a proposal (承办). Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
public class ProposalAssignment extends ProposalAssignmentLifecycle {
    private UUID sessionId;
    private int round;

    @Enumerated(EnumType.STRING)
    private HandlingMode mode;

    private String higherHand;
    private Instant signedAt;
    private Instant contactedAt;

    @Enumerated(EnumType.STRING)
    private AssignmentStage stage;

    private Instant stageAt;
    private Instant remindedAt;
    private int reminders;

    protected ProposalAssignment() {}

    /**
     * To be done by a unit.
     *
     * @param round 2 for the handling by a higher hand; it may not be objected to
     * @param higherHand who answers for the second handling, or null
     */
    static ProposalAssignment to(
            UUID id,
            AssignmentTarget target,
            UUID unitId,
            AssignmentDuty duty,
            int round,
            String higherHand,
            AssignmentDays days,
            AssignmentMoment moment) {
        var assignment = new ProposalAssignment();
        var designated = round > 1;
        assignment.sessionId = target.sessionId();
        assignment.round = round;
        assignment.mode = target.mode();
        assignment.higherHand = higherHand;
        assignment
                .getClocks()
                .begin(days.dues(target.committeeId(), duty, designated, round, moment.at()), moment.at());
        assignment.begin(id, target.committeeId(), target.proposalId(), unitId, duty, designated, moment);
        return assignment;
    }

    public void sign(AssignmentMoment moment) {
        make(AssignmentAction.sign, null, null, moment);
        signedAt = moment.at();
    }

    public void object(String reason, AssignmentMoment moment) {
        make(AssignmentAction.object, reason, null, moment);
        bind(unitId());
    }

    /** Rules on an objection, or gives it to another unit before that signs; its clocks begin anew. Who objected once may not again. */
    void rule(AssignmentAction ruling, UUID unit, String reason, AssignmentDays days, AssignmentMoment moment) {
        make(ruling, reason, null, moment);
        var designates = ruling == AssignmentAction.designate;
        if (designates) {
            bind(unit);
        }
        giveTo(unit, isBound(unit));
        getClocks().begin(days.dues(committeeId(), duty(), isBound(unit), round, moment.at()), moment.at());
    }

    public void contact(String how, AssignmentMoment moment) {
        make(AssignmentAction.contact, how, null, moment);
        contactedAt = moment.at();
        getClocks().contacted(moment.at());
    }

    void meet(String content, AssignmentMoment moment) {
        make(AssignmentAction.meet, content, null, moment);
    }

    public void reportProgress(AssignmentStage reached, String content, AssignmentMoment moment) {
        make(AssignmentAction.report_progress, content, reached.name(), moment);
        stage = reached;
        stageAt = moment.at();
    }

    public void opine(String content, AssignmentMoment moment) {
        make(AssignmentAction.opine, null, null, moment);
        getWords().give(null, new ReplyWords(null, content, null, null), moment.by(), moment.at());
        getClocks().replied(moment.at());
    }

    /** @throws Refusal 422 where the day is past what an extension can reach, six months in all, or no extension at all */
    public void askExtension(LocalDate until, String reason, AssignmentDays days, AssignmentMoment moment) {
        make(AssignmentAction.ask_extension, reason, null, moment);
        if (until.isAfter(days.mostUntil(committeeId(), getClocks().assignedAt()))) {
            throw Refusal.broken("until", "reply_extended_too_far");
        }
        if (!days.endOf(until).isAfter(getClocks().replyDue())) {
            throw Refusal.broken("until", "no_extension_at_all");
        }
        askUntil(until);
    }

    public void decideExtension(boolean granted, String reason, AssignmentDays days, AssignmentMoment moment) {
        var until = extensionAskedUntil();
        make(granted ? AssignmentAction.grant_extension : AssignmentAction.refuse_extension, reason, null, moment);
        if (granted) {
            getClocks().extend(days.endOf(until));
        }
        askUntil(null);
    }

    public void reply(ResultClass result, ReplyWords said, AssignmentMoment moment) {
        make(AssignmentAction.reply, null, result.name(), moment);
        getWords().give(result, said, moment.by(), moment.at());
        getClocks().replied(moment.at());
        getClocks().promised();
    }

    /** @param result what has become of the promise: A where it was kept */
    public void replyAgain(ResultClass result, String content, AssignmentDays days, AssignmentMoment moment) {
        make(AssignmentAction.reply_again, content, result.name(), moment);
        getWords()
                .giveAgain(
                        result,
                        content,
                        moment.at().isAfter(days.endOf(getWords().promisedOn())),
                        moment.at());
    }

    void enclose(AssignmentMoment moment) {
        make(AssignmentAction.enclose, null, null, moment);
    }

    /** Its promise is tracked from now on, with the whole proposal. @param on another day than was promised first, or null */
    void track(LocalDate on) {
        getWords().track(on);
        if (on != null) {
            getClocks().promised();
        }
    }

    void remind(String note, AssignmentMoment moment) {
        make(AssignmentAction.remind, note, null, moment);
        remindedAt = moment.at();
        reminders++;
    }

    /** What is due to be said of a deadline; nothing where it moved meanwhile. */
    void nudgeRan(AssignmentMoment moment) {
        getClocks().tell().ifPresent(said -> {
            if (said == AssignmentNudge.promise_late) {
                getWords().missPromise();
            }
            happened(said.name(), null, null, moment);
        });
    }
}
