package org.mashangjian.proposal;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalClosure;
import org.mashangjian.proposal.state.ProposalNudge;
import org.mashangjian.proposal.state.ResultClass;
import org.mashangjian.proposal.trail.ProposalMoment;

/** What becomes of a proposal once it is filed: its units, the reply, the proposer's rating, what was promised. */
@MappedSuperclass
public abstract class AssignedProposal extends ProposalLifecycle {
    @Enumerated(EnumType.STRING)
    private HandlingMode handlingMode;

    private UUID[] unitIds = {};
    private Instant assignedAt;
    private Instant replyDue;
    private Instant repliedAt;
    private Instant feedbackDue;

    @Enumerated(EnumType.STRING)
    private ResultClass resultClass;

    private int dissatisfactions;
    private LocalDate promisedOn;
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private ProposalClosure closure;

    @Embedded
    private ProposalReminder reminder = new ProposalReminder();

    private boolean keyProposal;
    private UUID oversightAccountId;
    private String oversightName;

    /** To units, the lead first; also anew. @param due the last instant for the reply */
    public void assign(HandlingMode mode, List<UUID> units, Instant due, String note, ProposalMoment moment) {
        make(ProposalAction.assign, note, new Moved(mode.name(), units.get(0)), moment);
        handlingMode = mode;
        unitIds = units.toArray(UUID[]::new);
        assignedAt = assignedAt == null ? moment.at() : assignedAt;
        replyDue = due;
        // what was replied before counts no longer
        resultClass = null;
        promisedOn = null;
    }

    /** To other units, after the ruling on an objection. */
    public void reassign(List<UUID> units, String note, ProposalMoment moment) {
        make(ProposalAction.reassign, note, new Moved(null, units.get(0)), moment);
        unitIds = units.toArray(UUID[]::new);
    }

    /** A unit's day moved by a ruling or an extension, and with it that of the whole. Its part tells of it. */
    public void expectReply(Instant due, ProposalMoment moment) {
        if (!due.equals(replyDue)) {
            move(ProposalAction.handle, moment);
            replyDue = due;
        }
    }

    /** A step of one unit that leaves the whole where it is. @param kind in the past tense, as the timeline names it */
    public void handle(String kind, String note, UUID unitId, ProposalMoment moment) {
        move(ProposalAction.handle, moment);
        happened(kind, note, false, new Moved(null, unitId), moment);
    }

    /**
     * The last lead or separate unit has replied.
     *
     * @param of all replies the weakest
     * @param promised the last promised day, or null
     * @param passOnBy until when it is passed on to the proposer
     */
    public void completeReply(ResultClass of, LocalDate promised, Instant passOnBy, ProposalMoment moment) {
        make(ProposalAction.complete_reply, null, new Moved(of.name(), null), moment);
        resultClass = of;
        promisedOn = promised;
        repliedAt = moment.at();
        getReminder().set(ProposalNudge.feedback_request_late, passOnBy);
    }

    /** @param remindAt when the proposer who has said nothing yet is reminded */
    public void askFeedback(Instant due, Instant remindAt, String note, ProposalMoment moment) {
        make(ProposalAction.ask_feedback, note, Moved.PLAINLY, moment);
        feedbackDue = due;
        getReminder().passedOn();
        getReminder().set(ProposalNudge.feedback_due_soon, remindAt);
    }

    public void rateSatisfied(ProposalClosure how, String note, ProposalMoment moment) {
        make(ProposalAction.rate_satisfied, note, new Moved(how.name(), null), moment);
        close(how, moment);
    }

    /** The first time it is handled again; the second time that is recorded and it is closed. */
    public void rateDissatisfied(String note, ProposalMoment moment) {
        make(ProposalAction.rate_dissatisfied, note, Moved.PLAINLY, moment);
        getReminder().nothingMore();
        if (dissatisfactions++ > 0) {
            close(ProposalClosure.dissatisfied, moment);
        }
    }

    public void lapse(ProposalMoment moment) {
        make(ProposalAction.lapse, null, Moved.PLAINLY, moment);
        close(ProposalClosure.no_feedback, moment);
    }

    public void track(LocalDate promised, String note, ProposalMoment moment) {
        make(ProposalAction.track, note, Moved.PLAINLY, moment);
        promisedOn = promised;
    }

    /** @param concludeBy until when somebody concludes */
    public void replyAgain(ResultClass of, String note, Instant concludeBy, ProposalMoment moment) {
        make(ProposalAction.re_reply, note, new Moved(of.name(), null), moment);
        resultClass = of;
        getReminder().set(ProposalNudge.conclusion_late, concludeBy);
    }

    public void conclude(String note, ProposalMoment moment) {
        make(ProposalAction.conclude, note, Moved.PLAINLY, moment);
        getReminder().nothingMore();
        closedAt = moment.at();
    }

    /** Made a key proposal. @param accountId of the leader who oversees it */
    public void makeKey(UUID accountId, String name, ProposalMoment moment) {
        make(ProposalAction.make_key, name, new Moved(null, accountId), moment);
        keyProposal = true;
        oversightAccountId = accountId;
        oversightName = name;
    }

    public void reachMilestone(String title, ProposalMoment moment) {
        make(ProposalAction.reach_milestone, title, Moved.PLAINLY, moment);
    }

    /** What is due to be said of the days after the reply. @param escalateAt when a missed passing on is escalated */
    public void nudgeRan(Instant escalateAt, ProposalMoment moment) {
        var said = getReminder().take(escalateAt);
        happened(said.name(), null, false, Moved.PLAINLY, moment);
    }

    private void close(ProposalClosure how, ProposalMoment moment) {
        getReminder().nothingMore();
        closure = how;
        closedAt = moment.at();
    }

    /** A getter by that name, which the ORM needs to see what changed in a part. */
    ProposalReminder getReminder() {
        return reminder;
    }

    public HandlingMode handlingMode() {
        return handlingMode;
    }

    public List<UUID> unitIds() {
        return List.of(unitIds);
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public Instant replyDue() {
        return replyDue;
    }
}
