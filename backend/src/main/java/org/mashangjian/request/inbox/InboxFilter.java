package org.mashangjian.request.inbox;

import java.time.Instant;
import java.util.UUID;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.web.Cursor;

/** What an inbox page is asked for; each part but the sort and limit may be null. */
record InboxFilter(
        UUID venueId,
        RequestState state,
        Assignee assignee,
        String category,
        Boolean overdue,
        Boolean watched,
        String words,
        Instant updatedAfter,
        Sort sort,
        Cursor cursor,
        int limit) {
    /** Whose requests; by {@code my_turn} those that wait for the caller's next step. */
    enum Assignee {
        me,
        nobody,
        my_turn
    }

    /** In which order: what is due first, or what changed first. */
    enum Sort {
        due("due_at"),
        updated("updated_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }
}
