package org.mashangjian.account;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;

/** Sessions by opaque 256-bit tokens, of which the database holds only hashes; how long they last, {@link SessionTerms} says. */
@ApplicationScoped
public class Sessions {
    private static final String FIND = """
            SELECT a.id, a.username, a.name, a.member_id, s.used_at < now() - interval '1 minute',
                   ARRAY(SELECT g.role || ' ' || g.committee_id || ' ' || coalesce(g.venue_id::text, g.unit_id::text, '')
                         FROM account_grant g WHERE g.account_id = a.id),
                   s.id, s.kept, s.expires_at, s.only_for, s.factor_at,
                   ARRAY(SELECT x.request_id FROM recusal x
                         WHERE x.lifted_at IS NULL AND (x.account_id = a.id OR x.member_id = a.member_id))
            FROM account_session s JOIN account a ON a.id = s.account_id
            WHERE s.token_hash = ? AND s.expires_at > now() AND s.used_at > now() - s.idle
              AND a.disabled_at IS NULL
            """;
    private static final String BEGIN = """
            INSERT INTO account_session
                (token_hash, account_id, created_at, used_at, expires_at, id, device, kept, idle, only_for, factor_at)
            VALUES (?, ?, now(), now(), ?, ?, ?, ?, make_interval(secs => ?), ?, CASE WHEN ? THEN now() END)
            """;

    @Inject
    Sql sql;

    private record Found(Session session, boolean touch) {}

    /** A new session, its token seen only here. */
    public record Begun(String token, Instant expiresAt) {}

    Begun begin(UUID accountId, Instant now) {
        return begin(accountId, SessionTerms.PLAIN, now);
    }

    public Begun begin(UUID accountId, SessionTerms terms, Instant now) {
        var token = Tokens.next();
        var expiresAt = now.plus(terms.longest());
        sql.run(
                BEGIN,
                Tokens.hash(token),
                accountId,
                expiresAt,
                Ids.next(),
                terms.device(),
                terms.kept(),
                terms.idle().toSeconds(),
                terms.onlyFor(),
                terms.factor());
        return new Begun(token, expiresAt);
    }

    /** The live session of that token. */
    public Optional<Session> find(String token) {
        var found = sql.one(FIND, Sessions::read, Tokens.hash(token));
        if (found.filter(Found::touch).isPresent()) {
            sql.run("UPDATE account_session SET used_at = now() WHERE token_hash = ?", Tokens.hash(token));
        }
        return found.map(Found::session);
    }

    /** Notes that the holder of a session showed a second factor, or has enrolled one. */
    public void factorShown(UUID session) {
        sql.run(
                "UPDATE account_session SET factor_at = now(), only_for = nullif(only_for, 'factor') WHERE id = ?",
                session);
    }

    /** Ends one session of the account; whether there was one. */
    public boolean end(UUID accountId, UUID session) {
        return sql.run("DELETE FROM account_session WHERE account_id = ? AND id = ?", accountId, session) == 1;
    }

    /** Ends all sessions of the account. @param but the one to keep, or null */
    public int endAll(UUID accountId, UUID but) {
        return sql.run(
                "DELETE FROM account_session WHERE account_id = ? AND id IS DISTINCT FROM ?::uuid", accountId, but);
    }

    @Scheduled(every = "1h", delayed = "10m")
    void forgetExpired() {
        sql.run("DELETE FROM account_session WHERE expires_at < now()");
    }

    private static Found read(Row row) throws SQLException {
        var only = row.constant(10, Session.Only.class);
        var grants = only == null ? grants(row.strings(6)) : List.<Caller.Grant>of();
        var caller = new Caller(row.uuid(1), row.string(2), row.string(3), row.uuid(4), grants, row.uuids(12));
        return new Found(
                new Session(row.uuid(7), caller, row.flag(8), row.instant(9), only, row.instant(11)), row.flag(5));
    }

    private static List<Caller.Grant> grants(List<String> rows) {
        return rows.stream()
                .map(row -> row.split(" ", -1))
                .map(part -> grant(
                        Role.valueOf(part[0]),
                        UUID.fromString(part[1]),
                        part[2].isEmpty() ? null : UUID.fromString(part[2])))
                .toList();
    }

    private static Caller.Grant grant(Role role, UUID committeeId, UUID of) {
        return role == Role.unit_officer
                ? new Caller.Grant(role, committeeId, null, of)
                : new Caller.Grant(role, committeeId, of);
    }
}
