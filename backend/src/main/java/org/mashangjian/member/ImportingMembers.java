package org.mashangjian.member;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.mashangjian.database.Ids;
import org.mashangjian.exchange.ImportOutcome;
import org.mashangjian.exchange.ImportRow;
import org.mashangjian.exchange.Importable;

/** One pass over a file of members. A row changes whoever it names, else appoints them; what is left out stays. */
final class ImportingMembers implements Importable.Importing {
    private final MemberRows rows;
    private final KnownMembers known;
    private final UUID committeeId;
    private final LocalDate today;
    private final BiConsumer<UUID, String> audit;
    private final Set<String> seen = new HashSet<>();
    private MemberDescription current;

    /** @param audit takes the member and what was done */
    ImportingMembers(
            MemberRows rows, KnownMembers known, UUID committeeId, LocalDate today, BiConsumer<UUID, String> audit) {
        this.rows = rows;
        this.known = known;
        this.committeeId = committeeId;
        this.today = today;
        this.audit = audit;
    }

    @Override
    public void check(ImportRow row) {
        current = rows.read(row);
        for (var name : row.many(MemberColumns.VENUES)) {
            var venues = known.venues(name).size();
            if (venues != 1) {
                row.problem(MemberColumns.VENUES, venues == 0 ? "unknown_venue" : "ambiguous_venue");
            }
        }
        if (current == null) {
            return;
        }
        var key = current.number() == null ? "name " + current.name() : "number " + current.number();
        if (!seen.add(key)) {
            row.problem(current.number() == null ? MemberColumns.NAME : MemberColumns.NUMBER, "row_twice");
        }
        if (known.isAmbiguous(current)) {
            row.problem(MemberColumns.NAME, "ambiguous_name");
        }
        if (row.text(MemberColumns.STATUS) != null && known.find(current).isEmpty()) {
            row.problem(MemberColumns.STATUS, "only_active");
        }
    }

    @Override
    public ImportOutcome write(ImportRow row) {
        var id = known.find(current);
        var outcome = id.isEmpty() ? ImportOutcome.created : ImportOutcome.unchanged;
        Member member = id.isEmpty() ? Member.appoint(Ids.next(), committeeId, current) : Member.findById(id.get());
        if (id.isEmpty()) {
            audit.accept(member.id(), "member.appointed");
        } else if (!member.description().equals(current)) {
            member.describe(current);
            audit.accept(member.id(), "member.changed");
            outcome = ImportOutcome.changed;
        }
        for (var name : row.many(MemberColumns.VENUES)) {
            var venue = known.venues(name).get(0);
            if (member.isActive() && !known.isPlaced(member.id(), venue)) {
                member.place(venue, today);
                audit.accept(member.id(), "member.placed");
                outcome = outcome == ImportOutcome.created ? outcome : ImportOutcome.changed;
            }
        }
        return outcome;
    }
}
