package org.mashangjian.opinionreport.report;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.opinionreport.state.ReportAction;
import org.mashangjian.opinionreport.state.ReportFacts;
import org.mashangjian.opinionreport.state.ReportMoves;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.opinionreport.state.ReportReason;
import org.mashangjian.opinionreport.state.ReportState;

/** How a report moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class OpinionReportLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    private Instant draftedAt;
    private Instant updatedAt;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. @param reasonCode why not, or null; @param other the adoption it is about, or null */
    record Moved(ReportReason reasonCode, UUID other) {
        static final Moved PLAINLY = new Moved(null, null);
    }

    /** What the rules of its moves look at. */
    abstract ReportFacts facts();

    void begin(UUID newId, UUID ofCommittee, Moment<ReportParty> moment) {
        id = newId;
        committeeId = ofCommittee;
        state = ReportState.draft;
        draftedAt = moment.at();
        stateSince = moment.at();
        happened("drafted", null, new Moved(null, null), moment.by(), moment.at());
    }

    /** Makes the move the table allows, or refuses. */
    void make(ReportAction action, String note, Moved moved, Moment<ReportParty> moment) {
        var to = ReportMoves.make(state, facts(), action, moment.as());
        if (to != state) {
            state = to;
            stateSince = moment.at();
        }
        happened(action.done(), note, moved, moment.by(), moment.at());
    }

    /** Refuses what the table does not allow now, before anything else is looked at. */
    public void require(ReportAction action, Moment<ReportParty> moment) {
        ReportMoves.make(state, facts(), action, moment.as());
    }

    /** As {@link #make}, of what is saved too often to be told each time. */
    void makeSilently(ReportAction action, Moment<ReportParty> moment) {
        require(action, moment);
        updatedAt = moment.at();
    }

    /** A day passed; that changes nothing but what is said of it. */
    void missed(String what, Instant at) {
        happened(what, null, new Moved(null, null), Actor.SYSTEM, at);
    }

    private void happened(String kind, String note, Moved moved, Actor by, Instant at) {
        updatedAt = at;
        happenings.add(
                new Happening("opinion_report." + kind, id, committeeId, at, by, note, false, state.name(), moved));
    }

    /** What happened since this was asked last, to be written with it. */
    List<Happening> takeHappenings() {
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

    public UUID committeeId() {
        return committeeId;
    }

    public ReportState state() {
        return state;
    }
}
