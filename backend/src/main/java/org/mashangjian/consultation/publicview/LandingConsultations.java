package org.mashangjian.consultation.publicview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.qrcode.OpenConsultations;

/** What a code's landing page says of consultations: one statement over an index that holds only open ones. */
@ApplicationScoped
class LandingConsultations implements OpenConsultations {
    private static final int SHOWN = 5;
    private static final String OPEN = """
            SELECT id, title, state, format, place, starts_at FROM consultation
            WHERE venue_id = ? AND public AND state IN ('noticed', 'in_session', 'adjourned')
            ORDER BY starts_at, id LIMIT ?
            """;

    @Inject
    Sql sql;

    @Override
    public List<Open> of(UUID venueId) {
        return sql.list(
                OPEN,
                row -> new Open(
                        row.uuid(1), row.string(2), row.string(3), row.string(4), row.string(5), row.instant(6)),
                venueId,
                SHOWN);
    }
}
