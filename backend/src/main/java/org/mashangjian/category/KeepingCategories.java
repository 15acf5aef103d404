package org.mashangjian.category;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

/** What an office does to the categories of its committee, in the caller's transaction; each change leaves its audit row. */
@ApplicationScoped
class KeepingCategories {
    /** So many last characters of an id make a code that no other topic has. */
    private static final int RANDOM = 12;

    @Inject
    CategoryPlans plans;

    @Inject
    Categories categories;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    void mayKeep(UUID committeeId) {
        if (!callers.current().mayManage(committeeId)) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }

    void keep(UUID committeeId, String ifMatch, CategoryPlanApi.Change change) {
        mayKeep(committeeId);
        var version = plans.find(committeeId).orElse(CategoryPlans.Plan.NONE).version();
        Version.match(ifMatch, version);
        plans.learn();
        check(committeeId, change);
        if (!plans.keep(committeeId, version, new HashSet<>(change.retired()))) {
            throw Refusal.of(ProblemType.stale);
        }
        for (var it : change.own()) {
            if (it.code() == null) {
                plans.add(new OwnCategory(code(it.areaCode()), committeeId, it.areaCode(), it.name(), it.nameEn()));
            } else {
                plans.rename(new OwnCategory(it.code(), committeeId, it.areaCode(), it.name(), it.nameEn()));
            }
        }
        audit.append(
                committeeId, clock.now(), callers.current(), "committee.categories_changed", "committee", committeeId);
        plans.learn();
    }

    private void check(UUID committeeId, CategoryPlanApi.Change change) {
        Map<String, OwnCategory> known =
                categories.own(committeeId).stream().collect(Collectors.toMap(OwnCategory::code, Function.identity()));
        var names = new HashSet<List<String>>();
        for (var it : change.own()) {
            var before = it.code() == null ? null : known.remove(it.code());
            if (it.code() != null && (before == null || !before.areaCode().equals(it.areaCode()))) {
                throw Refusal.broken("own", "unknown_category");
            }
            if (!categories.isArea(it.areaCode())) {
                throw Refusal.broken("own", "unknown_category");
            }
            if (!names.add(List.of(it.areaCode(), it.name()))) {
                throw Refusal.broken("own", "name_taken");
            }
        }
        // requests are filed under it: it can be retired, not taken away
        if (!known.isEmpty()) {
            throw Refusal.broken("own", "category_in_use");
        }
        var offered = new HashSet<>(categories.codes(committeeId));
        if (!offered.containsAll(change.retired())) {
            throw Refusal.broken("retired", "unknown_category");
        }
        change.retired().forEach(offered::remove);
        if (offered.isEmpty()) {
            throw Refusal.broken("retired", "nothing_left");
        }
    }

    private static String code(String areaCode) {
        var id = Ids.next().toString();
        return areaCode + ".own_" + id.substring(id.length() - RANDOM);
    }
}
