package org.mashangjian.category;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** What committees keep of categories. Each node knows all of it, so that no call asks; what another changed it learns soon. */
@ApplicationScoped
class CategoryPlans {
    /** @param retired codes that the committee no longer offers */
    record Plan(int version, Set<String> retired) {
        static final Plan NONE = new Plan(0, Set.of());
    }

    @Inject
    Sql sql;

    @Inject
    Categories categories;

    void start(@Observes StartupEvent event) {
        learn();
    }

    @Scheduled(every = "30s", delayed = "30s")
    void learn() {
        var own = sql.list(
                "SELECT code, committee_id, area_code, name, name_en FROM own_category ORDER BY name, code",
                row -> new OwnCategory(row.string(1), row.uuid(2), row.string(3), row.string(4), row.string(5)));
        Map<UUID, Set<String>> retired = new HashMap<>();
        sql.list(
                "SELECT committee_id, retired FROM category_plan",
                row -> retired.put(row.uuid(1), Set.copyOf(row.strings(2))));
        categories.learn(own, retired);
    }

    Optional<Plan> find(UUID committeeId) {
        return sql.one(
                "SELECT version, retired FROM category_plan WHERE committee_id = ?",
                row -> new Plan(row.integer(1), Set.copyOf(row.strings(2))),
                committeeId);
    }

    /** Whether it is still at the version that was seen; 0 is one that nobody has changed yet. */
    boolean keep(UUID committeeId, int seen, Set<String> retired) {
        return sql.run("""
                        INSERT INTO category_plan AS p (committee_id, version, retired) VALUES (?, 1, ?)
                        ON CONFLICT (committee_id) DO UPDATE SET version = p.version + 1, retired = excluded.retired
                        WHERE p.version = ?
                        """, committeeId, retired, seen) == 1;
    }

    void add(OwnCategory it) {
        sql.run(
                "INSERT INTO own_category (code, committee_id, area_code, name, name_en) VALUES (?, ?, ?, ?, ?)",
                it.code(),
                it.committeeId(),
                it.areaCode(),
                it.name(),
                it.nameEn());
    }

    void rename(OwnCategory it) {
        sql.run("UPDATE own_category SET name = ?, name_en = ? WHERE code = ?", it.name(), it.nameEn(), it.code());
    }
}
