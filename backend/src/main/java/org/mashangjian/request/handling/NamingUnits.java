package org.mashangjian.request.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.request.Request;
import org.mashangjian.request.RequestUnits;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.unit.Units;
import org.mashangjian.web.Refusal;

/** To which units a request can go: those of its committee that are open, each once. */
@ApplicationScoped
class NamingUnits {
    @Inject
    Units units;

    /** @param leadId null to let the dispatching office name them, which it cannot do itself */
    RequestUnits of(UUID leadId, List<UUID> assisting, Request request) {
        var assistingIds = assisting == null ? List.<UUID>of() : List.copyOf(assisting);
        if (leadId == null) {
            if (!assistingIds.isEmpty() || request.state() == RequestState.dispatched) {
                throw Refusal.broken("leadUnitId", "required");
            }
            return new RequestUnits(null, assistingIds, null);
        }
        var all = new ArrayList<>(assistingIds);
        all.add(leadId);
        var found = units.of(all);
        if (all.size() != all.stream().distinct().count()) {
            throw Refusal.broken("assistingUnitIds", "named_twice");
        }
        for (var id : all) {
            var unit = found.get(id);
            if (unit == null
                    || !unit.open()
                    || !unit.committeeId().equals(request.filing().committeeId())) {
                throw Refusal.broken(id.equals(leadId) ? "leadUnitId" : "assistingUnitIds", "unknown_unit");
            }
        }
        var helpers = assistingIds.stream().map(id -> found.get(id).name()).collect(Collectors.joining("、"));
        var lead = found.get(leadId).name();
        return new RequestUnits(leadId, assistingIds, helpers.isEmpty() ? lead : lead + "（协办：" + helpers + "）");
    }
}
