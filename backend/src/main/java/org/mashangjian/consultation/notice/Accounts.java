package org.mashangjian.consultation.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;

/** The accounts behind an audience, but for those that are recused from a request that it came of. */
@ApplicationScoped
class Accounts {
    private static final String OF = """
            SELECT g.account_id FROM account_grant g CROSS JOIN (SELECT ?::text[] AS told, ?::uuid AS venue, ?::uuid AS committee) a
            WHERE g.venue_id = a.venue AND (g.role IN ('clerk', 'chief') AND 'venue' = ANY (a.told)
                      OR g.role = 'chief' AND 'chief' = ANY (a.told))
               OR g.committee_id = a.committee AND g.venue_id IS NULL AND g.role IN ('office', 'leader') AND g.role = ANY (a.told)
            UNION
            SELECT x.id FROM account x WHERE ? AND (x.id = ? OR x.member_id = ?)
            UNION
            SELECT x.id FROM consultation_participant p JOIN account x ON x.member_id = p.member_id
            WHERE ? AND p.consultation_id = ?
            UNION
            SELECT g.account_id FROM consultation_participant p JOIN account_grant g ON g.unit_id = p.unit_id
            WHERE ? AND p.consultation_id = ?
            UNION
            SELECT g.account_id FROM outcome o JOIN account_grant g ON g.unit_id = o.unit_id
            WHERE ? AND o.consultation_id = ?
            """;

    private static final String RECUSED = """
            SELECT a.id FROM account a
            JOIN recusal x ON x.lifted_at IS NULL AND (x.account_id = a.id OR x.member_id = a.member_id)
            WHERE a.id = ANY (?::uuid[]) AND x.request_id = ANY (?::uuid[])
            """;

    @Inject
    Lineage lineage;

    @Inject
    Sql sql;

    List<UUID> of(Set<Audience> told, ToldOf.Subject of) {
        var behind = behind(told, of);
        var requests = requests(of);
        if (!requests.isEmpty()) {
            behind.removeAll(sql.list(RECUSED, row -> row.uuid(1), behind, requests));
        }
        return behind;
    }

    /** Those on the line before it, and those that came of the same reception. */
    private List<UUID> requests(ToldOf.Subject of) {
        return lineage.of(of.kind(), of.id()).before().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), lineage.after(it.kind(), it.id()).stream()))
                .filter(it -> it.kind().equals("request"))
                .map(Lineage.Link::id)
                .distinct()
                .toList();
    }

    private List<UUID> behind(Set<Audience> told, ToldOf.Subject of) {
        var parties = told.contains(Audience.parties) && of.known();
        return sql.list(
                OF,
                row -> row.uuid(1),
                told.stream().map(Audience::name).toList(),
                of.venueId(),
                of.committeeId(),
                told.contains(Audience.owner),
                of.accountId(),
                of.memberId(),
                parties,
                of.id(),
                parties,
                of.id(),
                told.contains(Audience.responsible),
                of.id());
    }
}
