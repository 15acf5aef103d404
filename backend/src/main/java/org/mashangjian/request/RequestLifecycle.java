package org.mashangjian.request;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.committee.Clock;
import org.mashangjian.event.Happening;
import org.mashangjian.request.state.RequestAction;
import org.mashangjian.request.state.RequestClosure;
import org.mashangjian.request.state.RequestExaminer;
import org.mashangjian.request.state.RequestFacts;
import org.mashangjian.request.state.RequestMove;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.state.RequestRefusal;
import org.mashangjian.request.state.RequestState;

/** How a request moves: the state, the clocks and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class RequestLifecycle extends PanacheEntityBase implements RequestFacts {
    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private RequestFiling filing;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private RequestClosure closure;

    @Embedded
    private RequestExamination examination;

    @Embedded
    private RequestClocks clocks = new RequestClocks();

    @Embedded
    private RequestNudges nudges;

    private int reopenings;
    private Integer extensionAsked;
    private Integer extensionDays;
    private Instant updatedAt;
    private Instant stateSince;
    private Instant closedAt;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    void begin(UUID newId, RequestFiling filed, Moment moment) {
        id = newId;
        filing = filed;
        examination = RequestExamination.first(filed.aboutStaff());
        enter(RequestState.submitted, moment);
    }

    /** Refuses what the table does not allow, before anything else is looked at. */
    public void checkMay(RequestAction action, Moment moment) {
        allowed(action, moment);
    }

    private RequestMove allowed(RequestAction action, Moment moment) {
        return RequestMove.find(this, action, moment.as(), moment.at())
                .orElseThrow(() -> RequestRefusal.of(this, action, moment.as(), moment.at()));
    }

    /** Makes the move the table allows, or refuses; gives the state it leads to. */
    RequestState make(RequestAction action, Moment moment) {
        var move = allowed(action, moment);
        touched(moment);
        if (move.to() != state || action == RequestAction.assign) {
            enter(move.to(), moment);
        }
        return move.to();
    }

    void close(RequestClosure how, Moment moment) {
        closure = how;
        closedAt = moment.at();
    }

    /** Counts a reopening; gives the how-manieth it is. */
    int reopen() {
        closure = null;
        closedAt = null;
        extensionAsked = null;
        extensionDays = null;
        return ++reopenings;
    }

    void askExtension(int workdays) {
        extensionAsked = workdays;
    }

    void grantExtension(int workdays, Moment moment) {
        extensionDays = workdays;
        clocks.extend(state, workdays, moment.clocks());
    }

    void declinedUntil(RequestDecline decline, Moment moment) {
        var until = moment.clocks().days(Clock.appeal, filing.committeeId(), filing.categoryCode(), moment.at());
        examination.decline(decline, moment.as().contains(RequestParty.chief), until);
    }

    /** After each move: what is to be said of the deadlines as they stand now. */
    void settle(Moment moment) {
        spoken().set(RequestDeadlines.of(this), moment);
    }

    /** Says what is due to be said of a deadline. */
    void nudgeRan(Moment moment) {
        spoken().run(RequestDeadlines.of(this), moment).ifPresent(event -> happened(event, null, moment));
        touched(moment);
    }

    /** The day promised last, or null. */
    abstract LocalDate promisedOn();

    /** Somebody urges whoever has it in hand (催办). */
    public void remind(String words, Moment moment) {
        make(RequestAction.remind, moment);
        spoken().remind(moment.at());
        happened(new RequestEvent.Reminded(), words, moment);
    }

    void touched(Moment moment) {
        updatedAt = moment.at();
    }

    void happened(RequestEvent event, String note, Moment moment) {
        happened(event, note, state, moment);
    }

    void happened(RequestEvent event, String note, RequestState in, Moment moment) {
        var type = "request." + event.kind();
        happenings.add(new Happening(
                type, id, filing.committeeId(), moment.at(), moment.by(), note, event.internal(), in.name(), event));
    }

    private void enter(RequestState to, Moment moment) {
        state = to;
        stateSince = moment.at();
        touched(moment);
        clocks.enter(to, moment.clocks(), filing.committeeId(), filing.categoryCode(), moment.at());
    }

    /** What happened since this was asked last, to be written with it. */
    public List<Happening> takeHappenings() {
        var taken = List.copyOf(happenings);
        happenings.clear();
        return taken;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public RequestFiling filing() {
        return filing;
    }

    /** Named so for the ORM, which cannot see an embedded field of a superclass otherwise. */
    RequestClocks getClocks() {
        return clocks;
    }

    RequestNudges getNudges() {
        return nudges;
    }

    /** Read as null where nothing was said yet and nothing is to be said. */
    RequestNudges spoken() {
        if (nudges == null) {
            nudges = new RequestNudges();
        }
        return nudges;
    }

    RequestExamination getExamination() {
        return examination;
    }

    /** When anything happened to it last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    @Override
    public RequestState state() {
        return state;
    }

    @Override
    public RequestClosure closure() {
        return closure;
    }

    @Override
    public RequestExaminer examiner() {
        return examination.examiner();
    }

    @Override
    public int appeals() {
        return examination.appeals();
    }

    @Override
    public Instant appealUntil() {
        return examination.appealUntil();
    }

    @Override
    public int reopenings() {
        return reopenings;
    }

    @Override
    public Integer extensionAsked() {
        return extensionAsked;
    }

    @Override
    public Integer extensionDays() {
        return extensionDays;
    }

    @Override
    public boolean hasPhone() {
        return filing.hasPhone();
    }
}
