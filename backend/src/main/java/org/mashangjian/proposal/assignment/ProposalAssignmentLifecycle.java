package org.mashangjian.proposal.assignment;

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
import java.util.stream.Stream;
import org.mashangjian.event.Happening;
import org.mashangjian.proposal.assignment.state.AssignmentAction;
import org.mashangjian.proposal.assignment.state.AssignmentDuty;
import org.mashangjian.proposal.assignment.state.AssignmentFacts;
import org.mashangjian.proposal.assignment.state.AssignmentMoves;
import org.mashangjian.proposal.assignment.state.AssignmentState;

/** How one unit's part of a proposal moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
abstract class ProposalAssignmentLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID proposalId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private AssignmentDuty duty;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private Instant stateSince;
    private boolean designated;

    /** Units that objected or were designated: whichever of them gets it again has to do it. */
    private UUID[] boundUnitIds = {};

    private LocalDate extensionAskedUntil;
    private Instant updatedAt;

    @Embedded
    private AssignmentClocks clocks = new AssignmentClocks();

    @Embedded
    private AssignmentReply words = new AssignmentReply();

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. @param code an answer in one word, or null */
    record Moved(UUID proposalId, UUID unitId, String code) {}

    void begin(
            UUID newId,
            UUID ofCommittee,
            UUID ofProposal,
            UUID toUnit,
            AssignmentDuty asDuty,
            boolean byRuling,
            AssignmentMoment moment) {
        id = newId;
        committeeId = ofCommittee;
        proposalId = ofProposal;
        unitId = toUnit;
        duty = asDuty;
        designated = byRuling;
        state = AssignmentState.assigned;
        stateSince = moment.at();
        happened("assigned", null, null, moment);
    }

    /** Makes the move the table allows, or refuses. */
    void make(AssignmentAction action, String note, String code, AssignmentMoment moment) {
        var to = AssignmentMoves.TABLE
                .require(state, facts(), action, moment.as(), moment.at())
                .to();
        if (to != state) {
            state = to;
            stateSince = moment.at();
        }
        happened(action.done(), note, code, moment);
    }

    /** Refuses what could not be done now, before anything else is looked at. */
    void check(AssignmentAction action, AssignmentMoment moment) {
        AssignmentMoves.TABLE.require(state, facts(), action, moment.as(), moment.at());
    }

    /** Something happened that moves nothing. */
    void happened(String kind, String note, String code, AssignmentMoment moment) {
        updatedAt = moment.at();
        happenings.add(new Happening(
                "proposal_assignment." + kind,
                id,
                committeeId,
                moment.at(),
                moment.by(),
                note,
                false,
                state.name(),
                new Moved(proposalId, unitId, code)));
    }

    void bind(UUID unit) {
        boundUnitIds = Stream.concat(Stream.of(boundUnitIds), Stream.of(unit))
                .distinct()
                .toArray(UUID[]::new);
    }

    boolean isBound(UUID unit) {
        return List.of(boundUnitIds).contains(unit);
    }

    void giveTo(UUID unit, boolean byRuling) {
        unitId = unit;
        designated = byRuling;
        extensionAskedUntil = null;
    }

    void askUntil(LocalDate until) {
        extensionAskedUntil = until;
    }

    /** What happened since this was asked last, to be written with it. */
    List<Happening> takeHappenings() {
        var taken = List.copyOf(happenings);
        happenings.clear();
        return taken;
    }

    AssignmentFacts facts() {
        return new AssignmentFacts(
                duty,
                designated,
                clocks.objectDue(),
                extensionAskedUntil != null,
                clocks.isExtended(),
                words.resultClass(),
                words.isGivenAgain(),
                words.isTracked());
    }

    /** Sets what is said of its deadlines next; called after every verb. */
    void setNudge(AssignmentDays days) {
        clocks.next(committeeId, state, words.openPromise(), days);
    }

    /** A getter by that name, which the ORM needs to see what changed in a part. */
    AssignmentClocks getClocks() {
        return clocks;
    }

    /** As above. */
    AssignmentReply getWords() {
        return words;
    }

    LocalDate extensionAskedUntil() {
        return extensionAskedUntil;
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

    public UUID proposalId() {
        return proposalId;
    }

    public UUID unitId() {
        return unitId;
    }

    public AssignmentDuty duty() {
        return duty;
    }

    public AssignmentState state() {
        return state;
    }
}
