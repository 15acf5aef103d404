package org.mashangjian.app;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.AppScope;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Apps as administrators see them: those their committees keep, and those they have granted something. */
@ApplicationScoped
class AppQueries {
    private static final String SELECT = """
            SELECT a.id, a.name, a.purpose, a.contact, a.committee_id,
                   CASE WHEN a.disabled_at IS NULL THEN 'active' ELSE 'deactivated' END, a.registered_at
            FROM app a
            WHERE (a.committee_id = ANY (?::uuid[])
                   OR a.id IN (SELECT g.app_id FROM app_grant g WHERE g.committee_id = ANY (?::uuid[])))
            """;
    private static final String GRANTS = """
            SELECT g.app_id, g.id, g.committee_id, c.name, c.sandbox, g.scopes, g.venue_ids, g.granted_at
            FROM app_grant g JOIN committee c ON c.id = g.committee_id
            WHERE g.app_id = ANY (?::uuid[]) ORDER BY g.granted_at, g.id
            """;
    private static final String KEYS = """
            SELECT app_id, id, prefix, made_at, expires_at, used_at FROM app_key
            WHERE app_id = ANY (?::uuid[]) AND expires_at > now() ORDER BY made_at, id
            """;
    private static final List<String> OF_KEEPER = List.of("grants", "keys", "deactivation");
    private static final List<String> DEACTIVATED = List.of("reactivation");
    private static final List<String> OF_GRANTER = List.of("grants");

    @Inject
    Sql sql;

    private record Of<T>(UUID app, T it) {}

    /** All of those committees, by name. */
    List<AppApi.View> list(List<UUID> committees) {
        return complete(
                sql.list(SELECT + " ORDER BY a.name, a.id", AppQueries::read, committees, committees), committees);
    }

    Optional<AppApi.View> find(UUID id, List<UUID> committees) {
        return complete(sql.list(SELECT + " AND a.id = ?", AppQueries::read, committees, committees, id), committees)
                .stream()
                .findFirst();
    }

    List<AppApi.Grant> grants(UUID app) {
        return grants(List.of(app)).getOrDefault(app, List.of());
    }

    Optional<AppApi.Key> key(UUID id) {
        return sql.one(
                "SELECT app_id, id, prefix, made_at, expires_at, used_at FROM app_key WHERE id = ?",
                row -> key(row).it(),
                id);
    }

    private List<AppApi.View> complete(List<AppApi.View> apps, List<UUID> committees) {
        var ids = apps.stream().map(AppApi.View::id).toList();
        var grants = ids.isEmpty() ? Map.<UUID, List<AppApi.Grant>>of() : grants(ids);
        var keys = ids.isEmpty() ? Map.<UUID, List<AppApi.Key>>of() : byApp(sql.list(KEYS, AppQueries::key, ids));
        return apps.stream()
                .map(it -> {
                    var keeps = committees.contains(it.committeeId());
                    return new AppApi.View(
                            it.id(),
                            it.name(),
                            it.purpose(),
                            it.contact(),
                            it.committeeId(),
                            it.state(),
                            it.registeredAt(),
                            grants.getOrDefault(it.id(), List.of()).stream()
                                    .filter(grant -> keeps || committees.contains(grant.committeeId()))
                                    .toList(),
                            keeps ? keys.getOrDefault(it.id(), List.of()) : List.of(),
                            actions(it.state(), keeps));
                })
                .toList();
    }

    private static List<String> actions(AppApi.State state, boolean keeps) {
        if (!keeps) {
            return OF_GRANTER;
        }
        return state == AppApi.State.active ? OF_KEEPER : DEACTIVATED;
    }

    private Map<UUID, List<AppApi.Grant>> grants(List<UUID> apps) {
        return byApp(sql.list(GRANTS, AppQueries::grant, apps));
    }

    private static <T> Map<UUID, List<T>> byApp(List<Of<T>> rows) {
        return rows.stream().collect(groupingBy(Of::app, mapping(Of::it, toList())));
    }

    private static AppApi.View read(Row row) throws SQLException {
        return new AppApi.View(
                row.uuid(1),
                row.string(2),
                row.string(3),
                row.string(4),
                row.uuid(5),
                row.constant(6, AppApi.State.class),
                row.instant(7),
                List.of(),
                List.of(),
                List.of());
    }

    private static Of<AppApi.Grant> grant(Row row) throws SQLException {
        var scopes = row.strings(6).stream()
                .flatMap(word -> AppScope.of(word).stream())
                .sorted()
                .toList();
        return new Of<>(
                row.uuid(1),
                new AppApi.Grant(
                        row.uuid(2), row.uuid(3), row.string(4), row.flag(5), scopes, row.uuids(7), row.instant(8)));
    }

    private static Of<AppApi.Key> key(Row row) throws SQLException {
        Instant used = row.instant(6);
        return new Of<>(row.uuid(1), new AppApi.Key(row.uuid(2), row.string(3), row.instant(4), row.instant(5), used));
    }
}
