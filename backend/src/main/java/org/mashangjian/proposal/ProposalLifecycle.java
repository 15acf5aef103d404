package org.mashangjian.proposal;

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
import org.mashangjian.event.Happening;
import org.mashangjian.proposal.state.ProposalAction;
import org.mashangjian.proposal.state.ProposalMoves;
import org.mashangjian.proposal.state.ProposalState;
import org.mashangjian.proposal.trail.ProposalMoment;

/** How a proposal moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class ProposalLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private Instant draftedAt;
    private Instant updatedAt;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. @param code a reason or an answer in one word, or null; @param other what it is about besides, or null */
    public record Moved(String code, UUID other) {
        public static final Moved PLAINLY = new Moved(null, null);
    }

    void begin(UUID newId, UUID ofCommittee, ProposalMoment moment) {
        id = newId;
        committeeId = ofCommittee;
        state = ProposalState.draft;
        draftedAt = moment.at();
        stateSince = moment.at();
        happened("drafted", null, false, Moved.PLAINLY, moment);
    }

    /** Makes the move the table allows, or refuses. */
    void make(ProposalAction action, String note, Moved moved, ProposalMoment moment) {
        move(action, moment);
        happened(action.done(), note, false, moved, moment);
    }

    /** As above, without a line in the timeline: a draft is saved with every pause in typing. */
    void move(ProposalAction action, ProposalMoment moment) {
        var to = ProposalMoves.TABLE
                .require(state, moment.facts(), action, moment.as(), moment.at())
                .to();
        if (to != state) {
            state = to;
            stateSince = moment.at();
        }
        updatedAt = moment.at();
    }

    /** Something happened that moves nothing. @param internal whether the office alone reads of it */
    void happened(String kind, String note, boolean internal, Moved moved, ProposalMoment moment) {
        updatedAt = moment.at();
        happenings.add(new Happening(
                "proposal." + kind, id, committeeId, moment.at(), moment.by(), note, internal, state.name(), moved));
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

    public ProposalState state() {
        return state;
    }
}
