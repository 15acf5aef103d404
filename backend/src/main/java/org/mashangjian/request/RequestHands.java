package org.mashangjian.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestAtUnits;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;

/** In whose hands a request is: assigned, dispatched to units and back, handed off to another channel. */
@MappedSuperclass
public abstract class RequestHands extends RequestLifecycle {
    private UUID assigneeMemberId;
    private UUID assigneeAccountId;

    @Embedded
    private RequestDispatch dispatch = new RequestDispatch();

    @Embedded
    private RequestHandOff handOff;

    /** @param to whom, and how they are called in the timeline */
    public void assign(RequestAssignee to, Moment moment) {
        var handedOver = assigneeMemberId != null || assigneeAccountId != null;
        make(RequestAction.assign, moment);
        give(to.memberId(), to.accountId());
        happened(new RequestEvent.Assigned(to.memberId(), to.accountId(), handedOver), to.name(), moment);
    }

    public void giveBack(String reason, Moment moment) {
        make(RequestAction.give_back, moment);
        give(null, null);
        happened(new RequestEvent.Returned(), reason, moment);
    }

    /** Passes it on to units, or to the dispatching office that will name them. */
    public void dispatch(RequestUnits units, String note, Moment moment) {
        make(RequestAction.dispatch, moment);
        dispatch.to(units, false, filing(), moment);
        var event = units.leadId() == null
                ? new RequestEvent.Referred()
                : new RequestEvent.Dispatched(units.leadId(), units.assistingIds());
        happened(event, told(units, note), moment);
    }

    public void object(String reason, Moment moment) {
        make(RequestAction.object, moment);
        happened(new RequestEvent.Objected(dispatch.leadUnitId()), reason, moment);
    }

    /** Rules who does it after all; that unit may not object again. */
    public void designate(RequestUnits units, String reason, Moment moment) {
        make(RequestAction.designate, moment);
        dispatch.to(units, true, filing(), moment);
        happened(new RequestEvent.Designated(units.leadId(), units.assistingIds()), told(units, reason), moment);
    }

    public void upholdObjection(String reason, Moment moment) {
        make(RequestAction.uphold_objection, moment);
        dispatch.takeBack();
        happened(new RequestEvent.ObjectionUpheld(), reason, moment);
    }

    /** To 12345 or the petition office, under the number it has there; what comes of it is followed here. */
    public void handOff(RequestHandOff to, boolean contactPassed, String note, Moment moment) {
        make(RequestAction.hand_off, moment);
        handOff = to;
        happened(new RequestEvent.HandedOff(to.channel(), contactPassed), to.told(contactPassed, note), moment);
    }

    /** Somebody is kept away from it: what they have in hand goes back, and what nobody at the venue may do the office does. */
    public void recuse(RequestRecusal who, Moment moment) {
        if (who.kind() == RequestRecusal.Kind.named) {
            keepBack(true);
        }
        if (who.isForOffice()) {
            getExamination().toOffice();
        }
        var isHandler = who.isInHandOf(assigneeMemberId, assigneeAccountId);
        if (isHandler || who.kind() == RequestRecusal.Kind.named && who.ofVenue()) {
            release(moment);
        }
        touched(moment);
        happened(new RequestEvent.Recused(who.kind(), who.isForOffice()), who.name(), moment);
    }

    private void release(Moment moment) {
        if (RequestMove.find(this, RequestAction.release, moment.as(), moment.at())
                .isPresent()) {
            make(RequestAction.release, moment);
        }
        give(null, null);
    }

    /** What the venue's own staff may not see, or nobody of them may handle. */
    private boolean isWithOffice() {
        return examiner() == RequestExaminer.office;
    }

    private static String told(RequestUnits units, String note) {
        if (units.names() == null || note == null) {
            return units.names() == null ? note : units.names();
        }
        return units.names() + "。" + note;
    }

    void give(UUID memberId, UUID accountId) {
        assigneeMemberId = memberId;
        assigneeAccountId = accountId;
    }

    Set<RequestParty> partiesOf(Caller caller) {
        return RequestParties.of(
                caller,
                new RequestScope(
                        id(),
                        filing().venueId(),
                        filing().committeeId(),
                        filing().aboutStaff(),
                        isWithOffice(),
                        assigneeMemberId,
                        assigneeAccountId,
                        leadUnitId(),
                        assistingUnitIds(),
                        dispatch.isWithDispatcher(),
                        answererAccountId()));
    }

    /** Whether staff keep a public summary back. */
    public abstract void keepBack(boolean keptBack);

    /** Whose own words the answer at hand is, or null. */
    abstract UUID answererAccountId();

    /** Named so for the ORM, as in {@link RequestLifecycle}. */
    RequestDispatch getDispatch() {
        return dispatch;
    }

    RequestHandOff getHandOff() {
        return handOff;
    }

    /** The member it is assigned to, or null. */
    public UUID assigneeMemberId() {
        return assigneeMemberId;
    }

    /** The account it is assigned to, or null. */
    public UUID assigneeAccountId() {
        return assigneeAccountId;
    }

    public UUID leadUnitId() {
        return dispatch.leadUnitId();
    }

    public List<UUID> assistingUnitIds() {
        return dispatch.assistingUnitIds();
    }

    @Override
    public RequestAtUnits atUnits() {
        return dispatch.standing();
    }
}
