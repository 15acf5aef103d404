package org.mashangjian.venue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.Importable;
import org.mashangjian.exchange.ImportedList;

/** Venues of a committee from a file. */
@ApplicationScoped
class VenueImport implements Importable {
    @Inject
    Sql sql;

    @Inject
    Validator validator;

    @Inject
    Venues venues;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Override
    public ImportedList list() {
        return ImportedList.venues;
    }

    @Override
    public List<String> columns() {
        return VenueColumns.ALL;
    }

    @Override
    public Set<String> required() {
        return Set.of(VenueColumns.NAME, VenueColumns.KIND, VenueColumns.DIVISION);
    }

    @Override
    public Importing begin(UUID committeeId, Caller by) {
        return new ImportingVenues(new VenueRows(committeeId, validator), committeeId, sql, (venue, action) -> {
            audit.append(committeeId, clock.now(), by, action, "venue", venue);
            venues.forget(venue);
        });
    }
}
