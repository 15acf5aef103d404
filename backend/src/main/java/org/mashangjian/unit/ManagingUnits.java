package org.mashangjian.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What the office and the administrator of a committee do with its units; each step leaves its audit row. */
@ApplicationScoped
class ManagingUnits {
    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @Inject
    AuditLog audit;

    @Inject
    Sql sql;

    void mayManage(UUID committeeId) {
        if (!callers.current().mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    void open(UUID id, UnitRecordApi.New body) {
        if (sql.one("SELECT 1 FROM committee WHERE id = ?", row -> true, body.committeeId())
                .isEmpty()) {
            throw Refusal.broken("committeeId", "unknown_committee");
        }
        mayManage(body.committeeId());
        free(body.committeeId(), id, body.name());
        note(Unit.open(id, body.committeeId(), body.kind(), body.name(), body.phone()), "unit.opened");
    }

    void change(UUID id, String ifMatch, UnitRecordApi.Change body) {
        var unit = own(id);
        Version.match(ifMatch, unit.version());
        free(unit.committeeId(), id, body.name());
        unit.describe(body.kind(), body.name(), body.phone());
        note(unit, "unit.changed");
    }

    void close(UUID id) {
        var unit = own(id);
        if (!unit.isOpen()) {
            throw Refusal.of(ProblemType.conflict, "unit_closed");
        }
        unit.close(clock.now());
        note(unit, "unit.closed");
    }

    void reopen(UUID id) {
        var unit = own(id);
        if (unit.isOpen()) {
            throw Refusal.of(ProblemType.conflict, "unit_open");
        }
        unit.reopen();
        note(unit, "unit.reopened");
    }

    private void free(UUID committeeId, UUID except, String name) {
        if (sql.one(
                        "SELECT 1 FROM unit WHERE committee_id = ? AND name = ? AND id <> ?",
                        row -> true,
                        committeeId,
                        name,
                        except)
                .isPresent()) {
            throw Refusal.broken("name", "name_taken");
        }
    }

    private Unit own(UUID id) {
        Unit unit = Unit.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (unit == null) {
            throw Refusal.of(ProblemType.not_found);
        }
        mayManage(unit.committeeId());
        return unit;
    }

    private void note(Unit unit, String action) {
        audit.append(unit.committeeId(), clock.now(), callers.current(), action, "unit", unit.id());
    }
}
