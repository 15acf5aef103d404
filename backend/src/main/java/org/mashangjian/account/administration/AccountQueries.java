package org.mashangjian.account.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mashangjian.account.Role;
import org.mashangjian.account.administration.AccountAdministrationApi.Held;
import org.mashangjian.account.administration.AccountAdministrationApi.Managed;
import org.mashangjian.account.administration.AccountAdministrationApi.State;
import org.mashangjian.account.oidc.AccountIdentities;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;

/** The accounts of committees: those they keep and those that hold a role there. */
@ApplicationScoped
class AccountQueries {
    private static final List<String> KEPT =
            List.of("grants", "invitation", "password-expiry", "factor-reset", "deactivation");
    private static final List<String> WITH_IDENTITIES =
            Stream.concat(KEPT.stream(), Stream.of("identity")).toList();
    private static final String SORT = "username";
    private static final String SELECT = """
            SELECT a.id, a.username, a.name, a.member_id, a.committee_id,
                   CASE WHEN a.disabled_at IS NOT NULL THEN 'deactivated'
                        WHEN a.password_hash IS NULL AND i.subject IS NULL THEN 'invited' ELSE 'active' END,
                   a.password_expired,
                   (SELECT max(s.used_at) FROM account_session s WHERE s.account_id = a.id), i.subject
            FROM account a LEFT JOIN account_identity i ON i.account_id = a.id AND i.issuer = ?
            WHERE a.id IN (SELECT g.account_id FROM account_grant g WHERE g.committee_id = ANY (?)
                           UNION ALL SELECT k.id FROM account k WHERE k.committee_id = ANY (?))
            """;
    private static final String GRANTS = """
            SELECT g.account_id, g.id, g.role, g.committee_id, g.venue_id, g.unit_id, coalesce(v.name, u.name)
            FROM account_grant g LEFT JOIN venue v ON v.id = g.venue_id LEFT JOIN unit u ON u.id = g.unit_id
            WHERE g.account_id = ANY (?) AND g.committee_id = ANY (?) ORDER BY g.role, g.id
            """;
    private static final Map<State, String> STATES = Map.of(
            State.deactivated,
            " AND a.disabled_at IS NOT NULL",
            State.invited,
            " AND a.disabled_at IS NULL AND a.password_hash IS NULL AND i.subject IS NULL",
            State.active,
            " AND a.disabled_at IS NULL AND (a.password_hash IS NOT NULL OR i.subject IS NOT NULL)");

    @Inject
    AccountIdentities identities;

    @Inject
    Sql sql;

    /** What the list is narrowed to; null does not narrow. */
    record Filter(String words, Role role, State state) {}

    private record Grant(UUID accountId, Held held) {}

    Page<Managed> list(UUID asking, List<UUID> committees, Filter filter, int limit, String cursor) {
        var query = new StringBuilder(SELECT);
        var values = new ArrayList<Object>(List.of(identities.issuer(), committees, committees));
        if (filter.words() != null) {
            query.append(" AND (strpos(a.username, lower(?)) > 0 OR strpos(a.name, ?) > 0)");
            values.addAll(List.of(filter.words(), filter.words()));
        }
        if (filter.role() != null) {
            query.append("""
                     AND EXISTS (SELECT 1 FROM account_grant g
                                 WHERE g.account_id = a.id AND g.role = ? AND g.committee_id = ANY (?))
                    """);
            values.addAll(List.of(filter.role(), committees));
        }
        if (filter.state() != null) {
            query.append(STATES.get(filter.state()));
        }
        if (cursor != null) {
            query.append(" AND a.username > ?");
            values.add(Cursor.read(cursor, SORT).key());
        }
        values.add(limit + 1);
        var read = sql.list(query + " ORDER BY a.username LIMIT ?", AccountQueries::read, values.toArray());
        return Page.of(complete(read, asking, committees), limit, it -> new Cursor(SORT, it.username(), it.id()));
    }

    Optional<Managed> find(UUID id, UUID asking, List<UUID> committees) {
        var read = sql.list(
                SELECT + " AND a.id = ?", AccountQueries::read, identities.issuer(), committees, committees, id);
        return complete(read, asking, committees).stream().findFirst();
    }

    private List<Managed> complete(List<Managed> accounts, UUID asking, Collection<UUID> committees) {
        if (accounts.isEmpty()) {
            return accounts;
        }
        var held =
                sql
                        .list(
                                GRANTS,
                                AccountQueries::grant,
                                accounts.stream().map(Managed::id).toList(),
                                committees)
                        .stream()
                        .collect(Collectors.groupingBy(
                                Grant::accountId, Collectors.mapping(Grant::held, Collectors.toList())));
        return accounts.stream()
                .map(it -> it.with(held.getOrDefault(it.id(), List.of()), actions(it, asking, committees)))
                .toList();
    }

    /** As {@link Administrators} decides: nothing with one's own, roles alone with one that another committee keeps. */
    private List<String> actions(Managed account, UUID asking, Collection<UUID> committees) {
        if (account.id().equals(asking)) {
            return List.of();
        }
        if (!committees.contains(account.committeeId())) {
            return List.of("grants");
        }
        if (account.state() == State.deactivated) {
            return List.of("grants", "reactivation");
        }
        return identities.areOffered() ? WITH_IDENTITIES : KEPT;
    }

    private static Managed read(Row row) throws SQLException {
        return new Managed(
                row.uuid(1),
                row.string(2),
                row.string(3),
                row.uuid(4),
                row.uuid(5),
                row.constant(6, State.class),
                row.flag(7),
                row.instant(8),
                row.string(9),
                List.of(),
                List.of());
    }

    private static Grant grant(Row row) throws SQLException {
        var held = new Held(
                row.uuid(2), row.constant(3, Role.class), row.uuid(4), row.uuid(5), row.uuid(6), row.string(7));
        return new Grant(row.uuid(1), held);
    }
}
