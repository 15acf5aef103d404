package org.mashangjian.request.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.category.Categories;
import org.mashangjian.committee.WorkCalendar;
import org.mashangjian.request.RequestChannel;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.Refusal;

/** Reads what a ledger is asked for. */
@ApplicationScoped
class LedgerQuestions {
    @Inject
    Categories categories;

    @Inject
    WorkCalendar calendar;

    LedgerFilter page(UUID venueId, UUID memberId, LedgerAsked asked, String limit, String cursor) {
        return filter(
                venueId,
                memberId,
                asked,
                cursor == null ? null : Cursor.read(cursor, LedgerQueries.SORT),
                Parameters.limit(limit));
    }

    LedgerFilter all(UUID venueId, UUID memberId, LedgerAsked asked, int limit) {
        return filter(venueId, memberId, asked, null, limit);
    }

    private LedgerFilter filter(UUID venueId, UUID memberId, LedgerAsked asked, Cursor cursor, int limit) {
        if (asked.category() != null && !categories.knows(asked.category())) {
            throw Refusal.malformed("category", "unknown_category");
        }
        return new LedgerFilter(
                venueId,
                memberId,
                LedgerPeriod.read(asked.month(), calendar.zone()),
                Parameters.constant("source", asked.source(), RequestChannel.class),
                asked.category(),
                Parameters.constant("state", asked.state(), RequestState.class),
                Parameters.flag("overdue", asked.overdue()),
                cursor,
                limit);
    }
}
