package org.mashangjian.erasure;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;
import org.mashangjian.event.Happening;
import org.mashangjian.event.History;

/**
 * Erases by the commands that a feature names, writes down that it was done, and enters it in the ledger. The aggregate's
 * table is called as its kind, and has {@code committee_id} and {@code state}.
 */
public abstract class ErasingRows implements Erasable {
    private final ErasedKind kind;
    private final Map<ErasurePart, List<String>> commands;

    @Inject
    ErasureLedger ledger;

    @Inject
    History history;

    @Inject
    Sql sql;

    /** What is told of it. @param byResident whether they asked for it */
    record Erased(boolean byResident) {}

    private record Standing(UUID committeeId, String state) {}

    /** @param commands each with the aggregate's id, and touching no row where it was done before */
    protected ErasingRows(ErasedKind kind, Map<ErasurePart, List<String>> commands) {
        this.kind = kind;
        this.commands = commands;
    }

    /**
     * In the caller's transaction.
     *
     * @return whether there was anything to erase; what is gone leaves no second line
     */
    public boolean erase(UUID id, ErasurePart part, boolean byResident, Instant at) {
        if (!take(id, part, byResident, byResident ? Actor.RESIDENT : Actor.SYSTEM, at)) {
            return false;
        }
        ledger.enter(
                new Erasure(Ids.next(), kind, id, part, byResident, at, List.of()),
                committeeOf(id).orElseThrow());
        return true;
    }

    @Override
    public ErasedKind kind() {
        return kind;
    }

    @Override
    public Optional<UUID> committeeOf(UUID id) {
        return sql.one("SELECT committee_id FROM %s WHERE id = ?".formatted(kind), row -> row.uuid(1), id);
    }

    @Override
    public boolean eraseAgain(UUID id, ErasurePart part, boolean byResident, Instant now) {
        return take(id, part, byResident, Actor.SYSTEM, now);
    }

    /** Within the lock of its row. @return of how much there was something to erase, 0 for nothing */
    protected int change(UUID id, ErasurePart part, Instant at) {
        return commands.getOrDefault(part, List.of()).stream()
                .mapToInt(command -> sql.run(command, id))
                .sum();
    }

    private boolean take(UUID id, ErasurePart part, boolean byResident, Actor by, Instant at) {
        var standing = sql.one(
                        "SELECT committee_id, state FROM %s WHERE id = ? FOR UPDATE".formatted(kind),
                        row -> new Standing(row.uuid(1), row.string(2)),
                        id)
                .orElseThrow();
        var changed = change(id, part, at);
        if (changed > 0) {
            var type = kind + "." + part + "_erased";
            history.append(new Happening(
                    type, id, standing.committeeId(), at, by, null, false, standing.state(), new Erased(byResident)));
        }
        return changed > 0;
    }
}
