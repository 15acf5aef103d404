package org.mashangjian.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;
import org.mashangjian.event.OutboxEvent;
import org.mashangjian.notification.setting.SpreadingNotices;

/** Tells accounts of what happened to anything but a request, for the listeners of other features. */
@ApplicationScoped
public class SubjectNotices {
    private static final String MAKE = """
            INSERT INTO notice (id, account_id, event_id, type, subject_kind, subject_id, label, made_at)
            SELECT overlay(gen_random_uuid()::text PLACING ? FROM 1)::uuid, a.id, ?, ?, ?, ?, ?, ?
            FROM account a LEFT JOIN history_entry h ON h.id = ?
            WHERE a.id = ANY (?::uuid[]) AND a.disabled_at IS NULL AND a.id IS DISTINCT FROM h.account_id
            ON CONFLICT (account_id, event_id) DO NOTHING
            """;

    @Inject
    Sql sql;

    @Inject
    SpreadingNotices spreading;

    /**
     * One notice an account however often the event comes; whoever did it is not told. Its words stand in
     * {@code messages/notices} under the event's type, with the label in them.
     *
     * @param kind of what it is about, also the folder of its page on the desk, such as {@code reception_day}
     * @param label what it is called; nothing that a resident wrote
     */
    public void tell(OutboxEvent event, String kind, UUID id, String label, List<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return;
        }
        var made = sql.run(
                MAKE,
                Notices.idPrefix(event.at()),
                event.id(),
                event.type(),
                kind,
                id,
                label,
                event.at(),
                event.id(),
                accountIds);
        if (made > 0) {
            spreading.spread(event.id());
        }
    }
}
