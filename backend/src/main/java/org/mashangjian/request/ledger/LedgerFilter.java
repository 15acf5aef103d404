package org.mashangjian.request.ledger;

import java.util.UUID;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Cursor;

/**
 * What a ledger is asked for: of a venue, or of a member ({@code venueId} null); each other part may be null.
 *
 * @param month when it was received
 */
record LedgerFilter(
        UUID venueId,
        UUID memberId,
        LedgerPeriod month,
        RequestChannel source,
        String category,
        RequestState state,
        Boolean overdue,
        Cursor cursor,
        int limit) {
    LedgerFilter first(int many) {
        return new LedgerFilter(venueId, memberId, month, source, category, state, overdue, null, many);
    }

    LedgerFilter after(Cursor last) {
        return new LedgerFilter(venueId, memberId, month, source, category, state, overdue, last, limit);
    }
}
