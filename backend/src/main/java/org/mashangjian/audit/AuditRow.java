package org.mashangjian.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.secret.Hmac;

/** An audit row as its seal covers it. */
record AuditRow(
        UUID id,
        UUID committeeId,
        Instant at,
        String actorKind,
        UUID accountId,
        String action,
        String objectKind,
        String objectId,
        String traceId) {
    /** What {@link #read} reads, from the first column on. */
    static final String COLUMNS =
            "id, committee_id, at, actor_kind, account_id, action, object_kind, object_id, trace_id";

    static AuditRow read(Row row) throws SQLException {
        return new AuditRow(
                row.uuid(1),
                row.uuid(2),
                row.instant(3),
                row.string(4),
                row.uuid(5),
                row.string(6),
                row.string(7),
                row.string(8),
                row.string(9));
    }

    /** The seal of this row after that one, in hex. @param previous the seal before it; empty for the first */
    String seal(Hmac key, String previous, long sequence) {
        var seal = key.of(
                previous,
                Long.toString(sequence),
                id.toString(),
                committeeId.toString(),
                at.toString(),
                actorKind,
                marked(accountId),
                action,
                objectKind,
                objectId,
                marked(traceId));
        return HexFormat.of().formatHex(seal);
    }

    /** Nothing and an empty text must not be the same under the seal. */
    private static String marked(Object value) {
        return value == null ? "" : "=" + value;
    }
}
