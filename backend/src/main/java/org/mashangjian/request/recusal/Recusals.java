package org.mashangjian.request.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.request.RequestRecusal;

/** The rows: who is kept away from which request. */
@ApplicationScoped
public class Recusals {
    private static final String SELECT = """
            SELECT x.id, x.kind, x.member_id, x.account_id, coalesce(a.name, m.name), x.reason, x.at, x.by_name, x.lifted_at,
                   x.lifted_reason
            FROM recusal x LEFT JOIN account a ON a.id = x.account_id LEFT JOIN member m ON m.id = x.member_id
            """;
    private static final String ADD = """
            INSERT INTO recusal (id, request_id, kind, account_id, member_id, reason, at, by_account_id, by_name)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    /** Clerks and chiefs of the venue who are not kept away. */
    private static final String LEFT = """
            SELECT 1 FROM request r JOIN account_grant g ON g.venue_id = r.venue_id JOIN account a ON a.id = g.account_id
            WHERE r.id = ? AND a.disabled_at IS NULL AND g.role = ANY (?) AND NOT EXISTS (
                SELECT FROM recusal x WHERE x.request_id = r.id AND x.lifted_at IS NULL
                                        AND (x.account_id = a.id OR x.member_id = a.member_id))
            LIMIT 1
            """;

    private static final String RECUSED = """
            SELECT 1 FROM recusal x LEFT JOIN account a ON a.id = ?
            WHERE x.request_id = ? AND x.lifted_at IS NULL
              AND (x.account_id = a.id OR x.member_id = a.member_id OR x.member_id = ?)
            """;
    /** Merged requests are one concern. */
    private static final String SAME_CONCERN = """
            SELECT r.id FROM request r JOIN request it ON it.id = ?
            WHERE r.id <> it.id AND (r.duplicate_of = it.id OR r.id = it.duplicate_of OR r.duplicate_of = it.duplicate_of)
            """;

    @Inject
    Sql sql;

    /** Whether that member, or the holder of that account, is kept away; either may be null. */
    public boolean isRecused(UUID requestId, UUID memberId, UUID accountId) {
        return sql.one(RECUSED, row -> true, accountId, requestId, memberId).isPresent();
    }

    /** Of one request, the oldest first. */
    List<RecusalApi.Recusal> of(UUID requestId) {
        return sql.list(SELECT + " WHERE x.request_id = ? ORDER BY x.at, x.id", Recusals::read, requestId);
    }

    Optional<RecusalApi.Recusal> find(UUID id) {
        return sql.one(SELECT + " WHERE x.id = ?", Recusals::read, id);
    }

    /** Whether it is new. @param by the resident where it is nobody */
    boolean add(
            UUID id,
            UUID requestId,
            RequestRecusal.Kind kind,
            NamedPeople.Person whom,
            String reason,
            Caller by,
            Instant at) {
        var added = sql.run(
                ADD, id, requestId, kind, whom.accountId(), whom.memberId(), reason, at, by.accountId(), by.name());
        return added == 1;
    }

    /** Whether one held. */
    boolean lift(UUID id, UUID requestId, String reason, Instant at) {
        return sql.run(
                        "UPDATE recusal SET lifted_at = ?, lifted_reason = ? WHERE id = ? AND request_id = ? AND lifted_at IS NULL",
                        at,
                        reason,
                        id,
                        requestId)
                == 1;
    }

    /** Whether somebody at its venue who holds one of these roles may act on it. */
    boolean leavesSomebody(UUID requestId, List<String> roles) {
        return sql.one(LEFT, row -> true, requestId, roles).isPresent();
    }

    List<UUID> ofSameConcern(UUID requestId) {
        return sql.list(SAME_CONCERN, row -> row.uuid(1), requestId);
    }

    /** What names somebody is not shown in public, and what concerns a venue's staff is not shown to the venue. */
    void hide(UUID requestId, boolean fromVenue) {
        sql.run("DELETE FROM public_request WHERE request_id = ?", requestId);
        sql.run(
                "UPDATE request SET public_wanted = false, about_staff = about_staff OR ? WHERE id = ?",
                fromVenue,
                requestId);
    }

    private static RecusalApi.Recusal read(Row row) throws SQLException {
        return new RecusalApi.Recusal(
                row.uuid(1),
                row.constant(2, RequestRecusal.Kind.class),
                row.uuid(3),
                row.uuid(4),
                row.string(5),
                row.string(6),
                row.instant(7),
                row.string(8),
                row.instant(9),
                row.string(10));
    }
}
