package org.mashangjian.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.UUID;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestAtUnits;

/** The verbs by which a request goes to units and comes back. */
@MappedSuperclass
public abstract class RequestDispatching extends RequestLifecycle {
    @Embedded
    private RequestDispatch dispatch = new RequestDispatch();

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

    private static String told(RequestUnits units, String note) {
        if (units.names() == null || note == null) {
            return units.names() == null ? note : units.names();
        }
        return units.names() + "。" + note;
    }

    /** Named so for the ORM, as in {@link RequestLifecycle}. */
    RequestDispatch getDispatch() {
        return dispatch;
    }

    public UUID leadUnitId() {
        return dispatch.leadUnitId();
    }

    public List<UUID> assistingUnitIds() {
        return dispatch.assistingUnitIds();
    }

    boolean isWithDispatcher() {
        return dispatch.isWithDispatcher();
    }

    @Override
    public RequestAtUnits atUnits() {
        return dispatch.standing();
    }
}
