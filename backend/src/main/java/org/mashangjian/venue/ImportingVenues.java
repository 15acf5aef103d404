package org.mashangjian.venue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.exchange.ImportOutcome;
import org.mashangjian.exchange.ImportRow;
import org.mashangjian.exchange.Importable;

/** One pass over a file of venues. A row changes the venue of its name, else opens it. */
final class ImportingVenues implements Importable.Importing {
    private static final String DIVISIONS = """
            SELECT d.code, c.level = 'national' OR starts_with(d.code, regexp_replace(c.division_code, '(00){1,2}$', ''))
            FROM division d, committee c WHERE c.id = ?
            """;
    private final VenueRows rows;
    private final BiConsumer<UUID, String> audit;
    private final Map<String, Boolean> divisions = new HashMap<>();
    private final Map<String, List<UUID>> byName = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private VenueDescription current;

    /** @param audit takes the venue and what was done */
    ImportingVenues(VenueRows rows, UUID committeeId, Sql sql, BiConsumer<UUID, String> audit) {
        this.rows = rows;
        this.audit = audit;
        sql.list(DIVISIONS, row -> divisions.put(row.string(1), row.flag(2)), committeeId);
        sql.list(
                "SELECT name, id FROM venue WHERE committee_id = ?",
                row -> byName.computeIfAbsent(row.string(1), name -> new ArrayList<>())
                        .add(row.uuid(2)),
                committeeId);
    }

    @Override
    public void check(ImportRow row) {
        current = rows.read(row);
        if (current == null) {
            return;
        }
        var within = divisions.get(current.divisionCode());
        if (within == null || !within) {
            row.problem(VenueColumns.DIVISION, within == null ? "unknown_division" : "outside_the_committee");
        }
        if (!seen.add(current.name())) {
            row.problem(VenueColumns.NAME, "row_twice");
        }
        if (byName.getOrDefault(current.name(), List.of()).size() > 1) {
            row.problem(VenueColumns.NAME, "ambiguous_venue");
        }
    }

    @Override
    public ImportOutcome write(ImportRow row) {
        var known = byName.getOrDefault(current.name(), List.of());
        if (known.isEmpty()) {
            audit.accept(Venue.open(Ids.next(), current).id(), "venue.opened");
            return ImportOutcome.created;
        }
        Venue venue = Venue.findById(known.get(0));
        if (venue.description().equals(current)) {
            return ImportOutcome.unchanged;
        }
        venue.describe(current);
        audit.accept(venue.id(), "venue.changed");
        return ImportOutcome.changed;
    }
}
