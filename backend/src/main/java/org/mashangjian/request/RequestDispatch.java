package org.mashangjian.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.committee.Clock;
import org.mashangjian.request.state.RequestAtUnits;

/**
 * To which units a request was passed on, and until when they can object. Nothing of it is there when a request is filed,
 * so no column of it is in the INSERT.
 */
@Embeddable
class RequestDispatch {
    @Column(insertable = false)
    private UUID leadUnitId;

    @Column(insertable = false)
    private UUID[] assistingUnitIds;

    @Column(insertable = false)
    private boolean designated;

    @Column(insertable = false)
    private Instant dispatchedAt;

    @Column(insertable = false)
    private Instant objectDue;

    /** To units, or without any to the dispatching office. */
    void to(RequestUnits units, boolean byDesignation, RequestFiling filing, Moment moment) {
        leadUnitId = units.leadId();
        assistingUnitIds =
                units.assistingIds().isEmpty() ? null : units.assistingIds().toArray(UUID[]::new);
        designated = byDesignation;
        dispatchedAt = dispatchedAt == null ? moment.at() : dispatchedAt;
        objectDue = leadUnitId == null || byDesignation
                ? null
                : moment.clocks().workdays(Clock.object, filing.committeeId(), filing.categoryCode(), moment.at());
    }

    /** Back from the units, which see it no longer. */
    void takeBack() {
        leadUnitId = null;
        assistingUnitIds = null;
        designated = false;
        objectDue = null;
    }

    UUID leadUnitId() {
        return leadUnitId;
    }

    List<UUID> assistingUnitIds() {
        return assistingUnitIds == null ? List.of() : List.of(assistingUnitIds);
    }

    boolean isWithDispatcher() {
        return dispatchedAt != null;
    }

    RequestAtUnits standing() {
        return new RequestAtUnits(leadUnitId != null, designated, objectDue);
    }
}
