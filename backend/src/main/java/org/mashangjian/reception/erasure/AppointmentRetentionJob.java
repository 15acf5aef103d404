package org.mashangjian.reception.erasure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.erasure.ErasingDue;
import org.mashangjian.erasure.ErasurePart;
import org.mashangjian.erasure.RetentionSettings;

/** Erases who came, and later what they said, so many months after it ended, by the committee's policy. */
@ApplicationScoped
class AppointmentRetentionJob {
    private static final String CONTACTS = """
            SELECT a.id FROM appointment a LEFT JOIN retention_policy p ON p.committee_id = a.committee_id
            WHERE a.key_id <> '' AND a.ended_at < now() - make_interval(months => coalesce(p.contact_months, ?))
            LIMIT ? FOR UPDATE OF a SKIP LOCKED
            """;
    private static final String WORDS = """
            SELECT c.appointment_id FROM reception_record c
            LEFT JOIN retention_policy p ON p.committee_id = c.committee_id
            WHERE c.content <> '' AND c.at < now() - make_interval(months => coalesce(p.content_months, ?))
            LIMIT ? FOR UPDATE OF c SKIP LOCKED
            """;

    @Inject
    ErasingAppointment erasing;

    @Inject
    ErasingDue due;

    @Inject
    RetentionSettings settings;

    @Inject
    DatabaseClock clock;

    @Scheduled(
            every = "{mashang.retention.every}",
            delayed = "2m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        due.all(CONTACTS, settings.contactMonths(), id -> erasing.erase(id, ErasurePart.contact, false, clock.now()));
        due.all(WORDS, settings.contentMonths(), id -> erasing.erase(id, ErasurePart.content, false, clock.now()));
    }
}
