package org.mashangjian.proposal.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.mashangjian.proposal.state.HandlingMode;
import org.mashangjian.unit.Units;
import org.mashangjian.web.Refusal;

/** To which units a proposal can go: those of its committee that are open, each once. */
@ApplicationScoped
class NamingUnits {
    private static final int LEAST_SEPARATE = 2;

    @Inject
    Units units;

    /** @param ids the lead first */
    record Named(HandlingMode mode, List<UUID> ids) {}

    Named of(AssignmentBodies.Assignment body, UUID committeeId) {
        var separate = body.separateUnitIds() == null ? List.<UUID>of() : body.separateUnitIds();
        var assisting = body.assistingUnitIds() == null ? List.<UUID>of() : body.assistingUnitIds();
        if (body.leadUnitId() == null) {
            if (!assisting.isEmpty() || separate.isEmpty()) {
                throw Refusal.broken("leadUnitId", "required");
            }
            if (separate.size() < LEAST_SEPARATE) {
                throw Refusal.broken("separateUnitIds", "one_unit_is_no_division");
            }
            check("separateUnitIds", separate, committeeId);
            return new Named(HandlingMode.separate, separate);
        }
        if (!separate.isEmpty()) {
            throw Refusal.broken("separateUnitIds", "lead_or_separate");
        }
        var all = new ArrayList<>(List.of(body.leadUnitId()));
        all.addAll(assisting);
        check("leadUnitId", all, committeeId);
        return new Named(assisting.isEmpty() ? HandlingMode.sole : HandlingMode.joint, all);
    }

    void check(String field, List<UUID> ids, UUID committeeId) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Refusal.broken(field, "unit_named_twice");
        }
        var found = units.of(ids);
        for (var id : ids) {
            var unit = found.get(id);
            if (unit == null || !unit.open() || !unit.committeeId().equals(committeeId)) {
                throw Refusal.broken(field, "unknown_unit");
            }
        }
    }
}
