package org.mashangjian.unit;

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

/** Units of a committee from a file, under the columns of the export. */
@ApplicationScoped
class UnitImport implements Importable {
    static final String NAME = "name";
    static final String KIND = "kind";
    static final String PHONE = "phone";

    /** Which are closed is for reading: a file neither closes nor reopens one. */
    static final List<String> COLUMNS = List.of(NAME, KIND, PHONE, "status");

    @Inject
    Sql sql;

    @Inject
    Validator validator;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Override
    public ImportedList list() {
        return ImportedList.units;
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> required() {
        return Set.of(NAME, KIND);
    }

    @Override
    public Importing begin(UUID committeeId, Caller by) {
        return new ImportingUnits(
                committeeId,
                validator,
                sql,
                (unit, action) -> audit.append(committeeId, clock.now(), by, action, "unit", unit));
    }
}
