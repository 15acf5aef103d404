package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.secret.Hmac;

/**
 * A resident's request (诉求). Its verbs are the only way its state changes: each asks {@link RequestMove#TABLE}, sets the
 * clocks and says what happened.
 */
@Entity
@DynamicUpdate
public class Request extends RequestAnswering {
    private Instant archivedAt;

    @Column(insertable = false)
    private UUID duplicateOf;

    private boolean publicKeptBack;
    private int messages;

    protected Request() {}

    /** Files a new one; the examiner of what concerns the venue's own staff is the committee's office. */
    public static Request submit(UUID id, RequestFiling filing, Moment moment) {
        var request = new Request();
        request.begin(id, filing, moment);
        request.happened(filing.submitted(), null, moment);
        return request;
    }

    public void accept(Moment moment) {
        make(RequestAction.accept, moment);
        happened(new RequestEvent.Accepted(), null, moment);
    }

    @Override
    public void keepBack(boolean keptBack) {
        publicKeptBack = keptBack;
    }

    @Override
    public boolean aboutStaff() {
        return filing().aboutStaff();
    }

    public boolean isPublic() {
        return filing().publicWanted() && !aboutStaff() && !publicKeptBack;
    }

    public void decline(RequestDecline decline, Moment moment) {
        make(RequestAction.decline, moment);
        declinedUntil(decline, moment);
        happened(decline.event(), decline.note(), moment);
    }

    public void appeal(String words, Moment moment) {
        make(RequestAction.appeal, moment);
        getExamination().appeal();
        happened(new RequestEvent.Appealed(getExamination().examiner()), words, moment);
    }

    public void start(Moment moment) {
        make(RequestAction.start, moment);
        happened(new RequestEvent.Started(), null, moment);
    }

    public void reportProgress(RequestProgress said, Moment moment) {
        make(RequestAction.report_progress, moment);
        said.checkSource(moment.as());
        promise(said.promisedOn());
        happened(new RequestEvent.ProgressReported(said.promisedOn(), said.recordedFor()), said.told(), moment);
    }

    /** The assignee asks; the chief grants what was asked. Somebody who is both asks first. */
    public void extend(int workdays, String reason, Moment moment) {
        var asks =
                moment.isByHandler() && extensionAsked() == null || !moment.as().contains(RequestParty.chief);
        if (asks) {
            make(RequestAction.ask_extension, moment);
            askExtension(workdays);
            happened(new RequestEvent.ExtensionAsked(workdays), reason, moment);
        } else {
            make(RequestAction.grant_extension, moment);
            grantExtension(workdays, moment);
            happened(new RequestEvent.ExtensionGranted(workdays), reason, moment);
        }
    }

    /** The same concern as another request, which goes on for both. */
    public void markDuplicate(UUID of, String number, Moment moment) {
        make(RequestAction.mark_duplicate, moment);
        duplicateOf = of;
        happened(new RequestEvent.MarkedDuplicate(of), number, moment);
    }

    /** Another request with the same concern is merged into this one. */
    public void takeIn(UUID duplicate, String number, Moment moment) {
        make(RequestAction.take_in, moment);
        happened(new RequestEvent.DuplicateTakenIn(duplicate), number, moment);
    }

    public void withdraw(String reason, Moment moment) {
        make(RequestAction.withdraw, moment);
        happened(new RequestEvent.Withdrawn(), reason, moment);
    }

    public void receiveMessage(UUID messageId, boolean fromResident, Moment moment) {
        make(RequestAction.send_message, moment);
        messages++;
        happened(new RequestEvent.MessageSent(messageId, fromResident), null, moment);
    }

    /** What the system does by itself when the clock at hand runs out. */
    void timerRan(Moment moment) {
        switch (getClocks().timer()) {
            case accept_overdue, start_overdue, answer_overdue -> {
                happened(new RequestEvent.Overdue(getClocks().timer()), null, moment);
                getClocks().tell(state());
            }
            case follow_up -> {
                make(RequestAction.begin_follow_up, moment);
                happened(new RequestEvent.FollowUpBegun(), null, moment);
            }
            case close -> closeUnconfirmed(moment);
            case archive -> {
                archivedAt = moment.at();
                getClocks().stop();
                happened(new RequestEvent.Archived(), null, moment);
            }
        }
        touched(moment);
    }

    @Override
    int reopen() {
        archivedAt = null;
        return super.reopen();
    }

    Set<RequestParty> partiesOf(byte[] receiptHash) {
        return Hmac.same(receiptHash, filing().receiptHash())
                ? EnumSet.of(RequestParty.resident)
                : EnumSet.noneOf(RequestParty.class);
    }
}
