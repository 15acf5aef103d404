package org.mashangjian.request.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.database.Row;
import org.mashangjian.database.Sql;
import org.mashangjian.member.Members;

/** People a request can name: members, and whoever has an account. One person may be both, and have several accounts. */
@ApplicationScoped
class NamedPeople {
    /** @param accountId the account meant, or null where it is the member */
    record Person(UUID memberId, UUID accountId, String name) {}

    private static final String NAMEABLE = """
            SELECT a.member_id, a.id, a.name, min(g.role) FROM account_grant g JOIN account a ON a.id = g.account_id
                 JOIN request r ON r.id = ?
            WHERE a.disabled_at IS NULL AND position(? IN a.name) > 0
              AND (g.venue_id = r.venue_id OR g.committee_id = r.committee_id AND g.venue_id IS NULL AND g.unit_id IS NULL
                   OR g.unit_id = r.lead_unit_id OR g.unit_id = ANY (r.assisting_unit_ids))
              AND NOT EXISTS (SELECT FROM recusal x WHERE x.request_id = r.id AND x.lifted_at IS NULL
                                                      AND (x.account_id = a.id OR x.member_id = a.member_id))
            GROUP BY a.id
            UNION ALL
            SELECT m.id, NULL, m.name, 'member' FROM request r JOIN placement p ON p.venue_id = r.venue_id
                 JOIN member m ON m.id = p.member_id
            WHERE r.id = ? AND m.active AND p.until IS NULL AND position(? IN m.name) > 0
              AND NOT EXISTS (SELECT FROM account a WHERE a.member_id = m.id AND a.disabled_at IS NULL)
              AND NOT EXISTS (SELECT FROM recusal x
                              WHERE x.request_id = r.id AND x.lifted_at IS NULL AND x.member_id = m.id)
            ORDER BY 3, 2 LIMIT 50
            """;
    private static final String RUNS_VENUE = """
            SELECT 1 FROM account_grant g JOIN account a ON a.id = g.account_id
            WHERE g.venue_id = ? AND g.role IN ('clerk', 'chief') AND (a.id = ? OR a.member_id = ?) LIMIT 1
            """;

    @Inject
    Sql sql;

    @Inject
    Members members;

    /** Those around a request whose name holds these words. */
    List<RecusalApi.Person> around(UUID requestId, String words) {
        return sql.list(NAMEABLE, NamedPeople::read, requestId, words, requestId, words);
    }

    Optional<Person> member(UUID id) {
        return members.find(id).map(found -> new Person(id, null, found.name()));
    }

    Optional<Person> account(UUID id) {
        return sql.one(
                "SELECT member_id, id, name FROM account WHERE id = ?",
                row -> new Person(row.uuid(1), row.uuid(2), row.string(3)),
                id);
    }

    /** Every account they have. */
    List<UUID> accountsOf(Person person) {
        return sql.list(
                "SELECT id FROM account WHERE id = ? OR member_id = ?",
                row -> row.uuid(1),
                person.accountId(),
                person.memberId());
    }

    /** Whether they run the venue or are placed there. */
    boolean isOfVenue(Person person, UUID venueId) {
        return person.memberId() != null && members.isPlacedAt(person.memberId(), venueId)
                || sql.one(RUNS_VENUE, row -> true, venueId, person.accountId(), person.memberId())
                        .isPresent();
    }

    private static RecusalApi.Person read(Row row) throws SQLException {
        return new RecusalApi.Person(row.uuid(1), row.uuid(2), row.string(3), row.string(4));
    }
}
