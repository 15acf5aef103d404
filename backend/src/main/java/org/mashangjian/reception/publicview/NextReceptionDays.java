package org.mashangjian.reception.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.qrcode.ReceptionDays;
import org.mashangjian.web.Messages;

/** What a code's landing page says of reception days: one statement over the venue's index. */
@ApplicationScoped
class NextReceptionDays implements ReceptionDays {
    private static final int SHOWN = 3;
    private static final String NEXT = """
            SELECT d.id, d.starts_at, d.ends_at, d.place, d.capacity - d.taken,
                   ARRAY(SELECT m.name FROM duty_shift s JOIN member m ON m.id = s.member_id
                         WHERE s.day_id = d.id ORDER BY s.position)
            FROM reception_day d
            WHERE d.venue_id = ? AND d.starts_at > ? AND d.ends_at > ? AND d.state IN ('published', 'in_session')
            ORDER BY d.starts_at, d.id LIMIT ?
            """;

    @Inject
    Sql sql;

    @Override
    public List<Next> next(UUID venueId, Instant now, Locale language) {
        var title = Messages.text("reception", language, "title");
        return sql.list(
                NEXT,
                row -> new Next(
                        row.uuid(1),
                        title,
                        row.instant(2),
                        row.instant(3),
                        row.string(4),
                        row.integer(5),
                        row.strings(6)),
                venueId,
                now.minusSeconds(86_400),
                now,
                SHOWN);
    }
}
