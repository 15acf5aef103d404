package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Apps;
import org.mashangjian.account.Tokens;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Apps by their live keys and tokens, of which the database holds only hashes. */
@ApplicationScoped
class KnownApps implements Apps {
    private static final String APP = """
            SELECT a.id, a.name, k.id, coalesce(k.used_at < now() - interval '1 minute', true),
                   ARRAY(SELECT g.committee_id || ' ' || array_to_string(g.scopes, ',') || ' '
                                || array_to_string(g.venue_ids, ',')
                         FROM app_grant g WHERE g.app_id = a.id), %s
            FROM app_key k JOIN app a ON a.id = k.app_id %s
            WHERE %s AND k.expires_at > now() AND a.disabled_at IS NULL
            """;
    private static final String BY_KEY = APP.formatted("'{" + every() + "}'::text[]", "", "k.key_hash = ?");
    private static final String BY_TOKEN = APP.formatted(
            "t.scopes", "JOIN app_token t ON t.key_id = k.id", "t.token_hash = ? AND t.expires_at > now()");

    /** Of those that come at the edge of a minute, one writes. */
    private static final String TOUCH = """
            UPDATE app_key SET used_at = now()
            WHERE id = (SELECT id FROM app_key WHERE id = ? AND coalesce(used_at < now() - interval '1 minute', true)
                        FOR UPDATE SKIP LOCKED)
            """;

    @Inject
    Sql sql;

    @Inject
    AdmittingApp admitting;

    private record Found(AppCaller app, boolean touch) {}

    @Override
    public Optional<AppCaller> find(String token) {
        var found = sql.one(token.startsWith(KEY_PREFIX) ? BY_KEY : BY_TOKEN, KnownApps::read, Tokens.hash(token));
        found.filter(Found::touch).ifPresent(it -> sql.run(TOUCH, it.app().keyId()));
        return found.map(Found::app);
    }

    @Override
    public void count(AppCaller app, Method operation) {
        admitting.count(app, operation);
    }

    @Override
    public void admit(AppCaller app, Method operation, UriInfo uri) {
        admitting.admit(app, operation, uri);
    }

    private static Found read(Row row) throws SQLException {
        var most = scopes(row.strings(6));
        var grants = row.strings(5).stream().map(it -> grant(it, most)).toList();
        return new Found(new AppCaller(row.uuid(1), row.string(2), row.uuid(3), grants), row.flag(4));
    }

    private static AppCaller.Grant grant(String row, Set<AppScope> most) {
        var part = row.split(" ", -1);
        var scopes = scopes(List.of(part[1].split(",")));
        scopes.retainAll(most);
        var venues = part[2].isEmpty()
                ? List.<UUID>of()
                : Arrays.stream(part[2].split(",")).map(UUID::fromString).toList();
        return new AppCaller.Grant(UUID.fromString(part[0]), scopes, venues);
    }

    private static String every() {
        return Arrays.stream(AppScope.values()).map(AppScope::word).collect(Collectors.joining(","));
    }

    private static Set<AppScope> scopes(List<String> words) {
        var scopes = EnumSet.noneOf(AppScope.class);
        words.forEach(word -> AppScope.of(word).ifPresent(scopes::add));
        return scopes;
    }
}
