package org.mashangjian.consultation.call;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mashangjian.consultation.topic.state.TopicSource;

/** A call for topics: from a day to a day, to some of those who may put one forward. */
@Entity
class TopicCall extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID venueId;
    private String divisionCode;
    private String title;
    private String description;
    private String[] sources;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Instant publishedAt;
    private Instant endedAt;
    private UUID madeBy;
    private Instant madeAt;
    private Instant updatedAt;

    protected TopicCall() {}

    /** @param venueId the one venue it is for, or null for the whole committee */
    static TopicCall announce(
            UUID id,
            UUID committeeId,
            UUID venueId,
            String divisionCode,
            TopicCallApi.Words words,
            UUID by,
            Instant at) {
        var call = new TopicCall();
        call.id = id;
        call.committeeId = committeeId;
        call.venueId = venueId;
        call.divisionCode = divisionCode;
        call.title = words.title();
        call.description = words.description();
        call.sources =
                words.sources().stream().distinct().map(TopicSource::name).toArray(String[]::new);
        call.opensOn = words.opensOn();
        call.closesOn = words.closesOn();
        call.publishedAt = at;
        call.madeBy = by;
        call.madeAt = at;
        call.updatedAt = at;
        call.persist();
        return call;
    }

    /** Before its last day. */
    void end(Instant at) {
        endedAt = at;
        updatedAt = at;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    UUID venueId() {
        return venueId;
    }

    /** As the trail names it: it is open from its first day to its last, unless it was ended. */
    String standing() {
        return isEnded() ? "ended" : "published";
    }

    List<String> sources() {
        return List.of(sources);
    }
}
