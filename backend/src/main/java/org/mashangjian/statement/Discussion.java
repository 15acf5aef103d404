package org.mashangjian.statement;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A discussion of one topic or one consultation, at a venue whose staff moderate it, for as long as its dates say. */
@Entity
public class Discussion extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID venueId;
    private UUID topicId;
    private UUID consultationId;
    private String qrCode;
    private String title;
    private String introduction;
    private String rules;
    private Instant opensAt;
    private Instant closesAt;
    private UUID madeBy;
    private Instant madeAt;

    protected Discussion() {}

    /** Of what it is: one of the two is null. */
    public record Subject(UUID topicId, UUID consultationId) {}

    /** @param rules by which statements are moderated, published with it */
    public record Terms(String title, String introduction, String rules, Instant opensAt, Instant closesAt) {}

    public static Discussion open(
            UUID id,
            UUID committeeId,
            UUID venueId,
            Subject subject,
            Terms terms,
            String qrCode,
            UUID accountId,
            Instant at) {
        var discussion = new Discussion();
        discussion.id = id;
        discussion.committeeId = committeeId;
        discussion.venueId = venueId;
        discussion.topicId = subject.topicId();
        discussion.consultationId = subject.consultationId();
        discussion.qrCode = qrCode;
        discussion.madeBy = accountId;
        discussion.madeAt = at;
        discussion.change(terms);
        return discussion;
    }

    public void change(Terms terms) {
        title = terms.title();
        introduction = terms.introduction();
        rules = terms.rules();
        opensAt = terms.opensAt();
        closesAt = terms.closesAt();
    }

    /** Before its time; one that had not opened never does. */
    public void close(Instant at) {
        opensAt = opensAt.isAfter(at) ? at : opensAt;
        closesAt = at;
    }

    public int version() {
        return version;
    }

    public UUID id() {
        return id;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public UUID venueId() {
        return venueId;
    }

    public Instant opensAt() {
        return opensAt;
    }

    public DiscussionState state(Instant now) {
        return DiscussionState.of(opensAt, closesAt, now);
    }
}
