package org.mashangjian.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.database.Sql;

/** Who is there already, and the venues they can be placed in, by what a file calls them. */
final class KnownMembers {
    private record Known(UUID id, String number, String name) {}

    private record Place(UUID memberId, UUID venueId) {}

    private final Map<String, UUID> byNumber = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<UUID>> venues = new HashMap<>();
    private final Set<Place> places;

    KnownMembers(UUID committeeId, Sql sql) {
        sql.list(
                        "SELECT id, number, name FROM member WHERE committee_id = ?",
                        row -> new Known(row.uuid(1), row.string(2), row.string(3)),
                        committeeId)
                .forEach(it -> {
                    byName.computeIfAbsent(it.name(), name -> new ArrayList<>()).add(it);
                    if (it.number() != null) {
                        byNumber.put(it.number(), it.id());
                    }
                });
        sql.list(
                "SELECT name, id FROM venue WHERE committee_id = ?",
                row -> venues.computeIfAbsent(row.string(1), name -> new ArrayList<>())
                        .add(row.uuid(2)),
                committeeId);
        places = new HashSet<>(sql.list(
                "SELECT p.member_id, p.venue_id FROM placement p JOIN member m ON m.id = p.member_id WHERE m.committee_id = ? AND p.until IS NULL",
                row -> new Place(row.uuid(1), row.uuid(2)),
                committeeId));
    }

    /** By card number; else by name, where nobody of that name has another number. */
    Optional<UUID> find(MemberDescription described) {
        var known = described.number() == null ? null : byNumber.get(described.number());
        if (known != null) {
            return Optional.of(known);
        }
        var namesakes = namesakes(described);
        return namesakes.size() == 1 ? Optional.of(namesakes.get(0).id()) : Optional.empty();
    }

    boolean isAmbiguous(MemberDescription described) {
        return (described.number() == null || !byNumber.containsKey(described.number()))
                && namesakes(described).size() > 1;
    }

    private List<Known> namesakes(MemberDescription described) {
        return byName.getOrDefault(described.name(), List.of()).stream()
                .filter(it -> described.number() == null || it.number() == null)
                .toList();
    }

    /** The venues of that name: none, one, or several that cannot be told apart. */
    List<UUID> venues(String name) {
        return venues.getOrDefault(name, List.of());
    }

    boolean isPlaced(UUID memberId, UUID venueId) {
        return places.contains(new Place(memberId, venueId));
    }
}
