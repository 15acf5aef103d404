package org.mashangjian.consultation.topic;

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
import org.mashangjian.consultation.topic.state.TopicAction;
import org.mashangjian.consultation.topic.state.TopicMoves;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.event.Happening;

/** How a topic moves, and the record of what happened. Nothing else assigns a state. */
@MappedSuperclass
public abstract class TopicLifecycle extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;

    @Enumerated(EnumType.STRING)
    private TopicState state;

    private Instant updatedAt;
    private Instant stateSince;

    @Transient
    private final List<Happening> happenings = new ArrayList<>();

    /** What is told of a move. @param reasonCode why not, or null; @param other the topic or consultation it went into, or null */
    record Moved(TopicReason reasonCode, UUID other) {}

    void begin(UUID newId, UUID ofCommittee, Moment<TopicParty> moment) {
        id = newId;
        committeeId = ofCommittee;
        state = TopicState.proposed;
        stateSince = moment.at();
        happened("proposed", null, new Moved(null, null), moment);
    }

    /** Makes the move the table allows, or refuses. */
    void make(TopicAction action, String note, Moved moved, Moment<TopicParty> moment) {
        var to = TopicMoves.make(state, action, moment.as());
        if (to != state) {
            state = to;
            stateSince = moment.at();
        }
        happened(action.done(), note, moved, moment);
    }

    private void happened(String kind, String note, Moved moved, Moment<TopicParty> moment) {
        updatedAt = moment.at();
        happenings.add(new Happening(
                "topic." + kind, id, committeeId, moment.at(), moment.by(), note, false, state.name(), moved));
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

    public TopicState state() {
        return state;
    }
}
