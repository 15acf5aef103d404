package org.mashangjian.consultation.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.mashangjian.consultation.topic.state.TopicAction;
import org.mashangjian.consultation.topic.state.TopicParty;
import org.mashangjian.consultation.topic.state.TopicReason;
import org.mashangjian.consultation.topic.state.TopicScope;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.trail.Moment;

/** Something that somebody wants consulted on (议题). Its verbs are the only way its state changes. */
@Entity
@DynamicUpdate
public class Topic extends TopicLifecycle {
    private UUID venueId;
    private String divisionCode;
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private TopicSource source;

    private String categoryCode;
    private String title;
    private String situation;
    private String suggestion;
    private UUID proposerAccountId;
    private UUID proposerMemberId;
    private String proposerName;

    @Enumerated(EnumType.STRING)
    private TopicReason reasonCode;

    private String reason;
    private UUID mergedInto;
    private String publicTitle;
    private String publicSummary;
    private String consentVersion;
    private String qrCode;
    private Instant proposedAt;
    private byte[] receiptHash;
    private byte[] submissionKeyHash;
    private byte[] bodyHash;

    protected Topic() {}

    static Topic propose(UUID id, TopicFiling filing, Moment<TopicParty> moment) {
        var topic = new Topic();
        topic.venueId = filing.venueId();
        topic.divisionCode = filing.divisionCode();
        topic.callId = filing.callId();
        topic.source = filing.source();
        topic.categoryCode = filing.categoryCode();
        topic.title = filing.title();
        topic.situation = filing.situation();
        topic.suggestion = filing.suggestion();
        topic.proposerAccountId = filing.proposerAccountId();
        topic.proposerMemberId = filing.proposerMemberId();
        topic.proposerName = filing.proposerName();
        topic.consentVersion = filing.consentVersion();
        topic.qrCode = filing.qrCode();
        topic.proposedAt = moment.at();
        if (filing.receipt() != null) {
            topic.receiptHash = filing.receipt().hash();
            topic.submissionKeyHash = filing.receipt().keyHash();
            topic.bodyHash = filing.receipt().bodyHash();
        }
        topic.begin(id, filing.committeeId(), moment);
        return topic;
    }

    void screen(String note, Moment<TopicParty> moment) {
        make(TopicAction.screen, note, new Moved(null, null), moment);
        reasonCode = null;
        reason = null;
    }

    /** @param title what everybody reads of it, with {@code summary}; both null where it is not shown to everybody */
    void approve(String note, String title, String summary, Moment<TopicParty> moment) {
        make(TopicAction.approve, note, new Moved(null, null), moment);
        publicTitle = title;
        publicSummary = summary;
    }

    void reject(TopicReason code, String words, Moment<TopicParty> moment) {
        make(TopicAction.reject, words, new Moved(code, null), moment);
        because(code, words);
    }

    void defer(TopicReason code, String words, Moment<TopicParty> moment) {
        make(TopicAction.defer, words, new Moved(code, null), moment);
        because(code, words);
    }

    /** The other goes on for both. */
    void mergeInto(Topic other, String words, Moment<TopicParty> moment) {
        make(TopicAction.merge, words, new Moved(null, other.id()), moment);
        mergedInto = other.id();
    }

    void takeIn(Topic merged, Moment<TopicParty> moment) {
        make(TopicAction.take_in, null, new Moved(null, merged.id()), moment);
    }

    void takeUp(UUID consultationId, Moment<TopicParty> moment) {
        make(TopicAction.take_up, null, new Moved(null, consultationId), moment);
    }

    HandlingTopic.TakenUp takenUp() {
        return new HandlingTopic.TakenUp(committeeId(), venueId, title);
    }

    private void because(TopicReason code, String words) {
        reasonCode = code;
        reason = words;
    }

    TopicScope scope() {
        return new TopicScope(committeeId(), venueId, proposerAccountId, proposerMemberId, receiptHash);
    }
}
