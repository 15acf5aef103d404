package org.mashangjian.request;

import java.util.List;
import java.util.UUID;

/**
 * Whose one request is.
 *
 * @param withOffice whether the committee's office acts in the venue's place: it concerns the venue's own staff, or nobody
 *     there may examine it
 * @param assigneeMemberId and {@code assigneeAccountId}: to whom it is assigned, or null
 * @param leadUnitId the unit it is dispatched to, or null
 * @param answererAccountId whose own words the answer at hand is, or null
 * @param withDispatcher whether it ever went through the dispatching office's hands
 */
public record RequestScope(
        UUID id,
        UUID venueId,
        UUID committeeId,
        boolean aboutStaff,
        boolean withOffice,
        UUID assigneeMemberId,
        UUID assigneeAccountId,
        UUID leadUnitId,
        List<UUID> assistingUnitIds,
        boolean withDispatcher,
        UUID answererAccountId) {}
