package org.mashangjian.statement.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.statement.DiscussionState;

/** A discussion as it is read. */
record DiscussionRow(
        UUID id,
        int version,
        UUID committeeId,
        DiscussionApi.Place venue,
        UUID topicId,
        UUID consultationId,
        String qrCode,
        String title,
        String introduction,
        String rules,
        Instant opensAt,
        Instant closesAt,
        long statements,
        long pending,
        Instant waitingSince) {
    DiscussionState state(Instant now) {
        return DiscussionState.of(opensAt, closesAt, now);
    }

    DiscussionApi.Line line(Instant now) {
        return new DiscussionApi.Line(id, title, state(now), opensAt, closesAt, venue, qrCode);
    }

    DiscussionApi.Managed managed(List<DiscussionApi.Kind> kinds, Instant now) {
        return new DiscussionApi.Managed(
                id,
                version,
                title,
                introduction,
                rules,
                state(now),
                opensAt,
                closesAt,
                venue,
                committeeId,
                topicId,
                consultationId,
                qrCode,
                kinds,
                pending,
                waitingSince,
                statements,
                state(now) == DiscussionState.closed ? List.of() : List.of("closing"));
    }
}
