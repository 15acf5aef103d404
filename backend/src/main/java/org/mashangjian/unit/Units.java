package org.mashangjian.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mashangjian.database.Sql;

/** What other features know of units. */
@ApplicationScoped
public class Units {
    /** @param open whether something can be dispatched to it */
    public record Facts(UUID id, UUID committeeId, String name, boolean open) {}

    @Inject
    Sql sql;

    /** The units of these ids, by id; those that there are. */
    public Map<UUID, Facts> of(Collection<UUID> ids) {
        var found = ids.isEmpty()
                ? List.<Facts>of()
                : sql.list(
                        "SELECT id, committee_id, name, closed_at IS NULL FROM unit WHERE id = ANY (?)",
                        row -> new Facts(row.uuid(1), row.uuid(2), row.string(3), row.flag(4)),
                        ids);
        return found.stream().collect(Collectors.toMap(Facts::id, Function.identity()));
    }

    /** How a unit is called. */
    public String name(UUID id) {
        return of(List.of(id)).get(id).name();
    }
}
