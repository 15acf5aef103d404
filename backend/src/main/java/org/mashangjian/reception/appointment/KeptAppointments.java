package org.mashangjian.reception.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Sql;

/** Whose appointments are none for an official, as the records of them: about a request that is none for them, or become one. */
@ApplicationScoped
class KeptAppointments {
    /** To be put behind WHERE, with what {@link #of} gives. */
    static final String SHOWN = """
            coalesce(r.id <> ALL (?::uuid[]), true) AND coalesce(q.id <> ALL (?::uuid[]), true)
            AND NOT ((coalesce(r.about_staff, false) OR coalesce(q.about_staff, false)) AND a.venue_id = ANY (?::uuid[]))
            """;

    private static final String FIND = """
            SELECT 1 FROM appointment a LEFT JOIN reception_record c ON c.appointment_id = a.id
                 LEFT JOIN request r ON r.id = c.request_id LEFT JOIN request q ON q.id = a.request_id
            WHERE\s""";

    @Inject
    Sql sql;

    static List<Object> of(Caller caller) {
        return List.of(caller.recusedFrom(), caller.recusedFrom(), caller.venueIds());
    }

    /** Whether there is such a one that is not kept from them. */
    boolean areOpenTo(Caller caller, UUID id) {
        return sql.one(
                        FIND + SHOWN + "AND a.id = ?",
                        row -> true,
                        caller.recusedFrom(),
                        caller.recusedFrom(),
                        caller.venueIds(),
                        id)
                .isPresent();
    }
}
