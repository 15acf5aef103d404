package org.mashangjian.unit;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ImportOutcome;
import org.mashangjian.exchange.ImportRow;
import org.mashangjian.exchange.Importable;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Violations;

/** One pass over a file of units. A row changes the unit of its name, else enters it. */
final class ImportingUnits implements Importable.Importing {
    private final UUID committeeId;
    private final Validator validator;
    private final BiConsumer<UUID, String> audit;
    private final Map<String, Unit.Kind> kinds = new HashMap<>();
    private final Map<String, UUID> byName = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private UnitRecordApi.New current;

    /** @param audit takes the unit and what was done */
    ImportingUnits(UUID committeeId, Validator validator, Sql sql, BiConsumer<UUID, String> audit) {
        this.committeeId = committeeId;
        this.validator = validator;
        this.audit = audit;
        for (var kind : Unit.Kind.values()) {
            kinds.put(kind.name(), kind);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                kinds.put(
                        Messages.text("exchange", language, "unitkind." + kind).toLowerCase(Locale.ROOT), kind);
            }
        }
        sql.list(
                "SELECT name, id FROM unit WHERE committee_id = ?",
                row -> byName.put(row.string(1), row.uuid(2)),
                committeeId);
    }

    @Override
    public void check(ImportRow row) {
        var typed = row.text(UnitImport.KIND);
        var kind = typed == null ? null : kinds.get(typed.toLowerCase(Locale.ROOT));
        current = new UnitRecordApi.New(committeeId, kind, row.text(UnitImport.NAME), row.text(UnitImport.PHONE));
        if (typed != null && kind == null) {
            row.problem(UnitImport.KIND, "unknown_value");
        }
        Violations.of(new ConstraintViolationException(validator.validate(current))).stream()
                .filter(it -> typed == null || !it.field().equals(UnitImport.KIND))
                .forEach(it -> row.problem(it.field(), it.code()));
        if (current.name() != null && !seen.add(current.name())) {
            row.problem(UnitImport.NAME, "row_twice");
        }
    }

    @Override
    public ImportOutcome write(ImportRow row) {
        var known = byName.get(current.name());
        if (known == null) {
            audit.accept(
                    Unit.open(committeeId, current.kind(), current.name(), current.phone())
                            .id(),
                    "unit.opened");
            return ImportOutcome.created;
        }
        Unit unit = Unit.findById(known);
        if (unit.isDescribed(current.kind(), current.phone())) {
            return ImportOutcome.unchanged;
        }
        unit.describe(current.kind(), current.name(), current.phone());
        audit.accept(known, "unit.changed");
        return ImportOutcome.changed;
    }
}
