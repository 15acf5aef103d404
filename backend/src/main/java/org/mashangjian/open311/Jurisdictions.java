package org.mashangjian.open311;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.AppCaller;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Committees as jurisdictions: named by the beginning of their request numbers, or by their division (GB/T 2260). */
@ApplicationScoped
class Jurisdictions {
    private static final String FIND = """
            SELECT id, name FROM committee WHERE code = upper(?) OR division_code = ?
            ORDER BY code = upper(?) DESC, id LIMIT 1
            """;

    record Jurisdiction(UUID committeeId, String name) {}

    @Inject
    Sql sql;

    /** 400 where none is named and it is not clear which is meant, 404 where there is none of that name. */
    Jurisdiction named(String id, Optional<AppCaller> app) {
        if (id == null || id.isBlank()) {
            return meant(app).orElseThrow(() -> Refusal.malformed("jurisdiction_id", "required"));
        }
        if (id.indexOf(0) >= 0) {
            throw Refusal.absent("jurisdiction_id");
        }
        return sql.one(FIND, row -> new Jurisdiction(row.uuid(1), row.string(2)), id, id, id)
                .orElseThrow(() -> Refusal.absent("jurisdiction_id"));
    }

    /** The only one that granted the app anything, or the only one there is. */
    private Optional<Jurisdiction> meant(Optional<AppCaller> app) {
        var grants = app.map(it ->
                        it.grants().stream().map(AppCaller.Grant::committeeId).toList())
                .orElse(List.of());
        var found = grants.isEmpty()
                ? sql.list(
                        "SELECT id, name FROM committee LIMIT 2", row -> new Jurisdiction(row.uuid(1), row.string(2)))
                : sql.list(
                        "SELECT id, name FROM committee WHERE id = ANY (?)",
                        row -> new Jurisdiction(row.uuid(1), row.string(2)),
                        grants);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
