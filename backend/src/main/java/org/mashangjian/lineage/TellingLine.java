package org.mashangjian.lineage;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mashangjian.lineage.LineageStop.Standing;

/** Tells what came of something, and to the resident whose it is how each stands: one query a kind, none for a kind that is not there. */
@ApplicationScoped
public class TellingLine {
    @Inject
    @All
    List<LineageTeller> tellers;

    /** @param toResident whether who asks holds the receipt; others learn no more than that there is something, and when */
    public List<LineageStop> of(List<Lineage.Link> links, boolean toResident) {
        var standings = toResident ? standings(links) : Map.<UUID, Standing>of();
        return links.stream()
                .map(link -> LineageStop.of(link, standings.get(link.id())))
                .toList();
    }

    private Map<UUID, Standing> standings(List<Lineage.Link> links) {
        var standings = new HashMap<UUID, Standing>();
        for (var teller : tellers) {
            var ids = links.stream()
                    .filter(link -> link.kind().equals(teller.kind()))
                    .map(Lineage.Link::id)
                    .toList();
            if (!ids.isEmpty()) {
                standings.putAll(teller.tell(ids));
            }
        }
        return standings;
    }
}
