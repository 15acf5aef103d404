package org.mashangjian.opinionreport.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mashangjian.database.Sql;
import org.mashangjian.lineage.Lineage;

/** The accounts behind an audience, but for those that are recused from a request that the report came of. */
@ApplicationScoped
class ReportAccounts {
    private static final String OF = """
            SELECT x.id FROM account x WHERE 'author' = ANY (?::text[]) AND (x.id = ? OR x.member_id = ?)
            UNION
            SELECT g.account_id FROM account_grant g CROSS JOIN
                 (SELECT ?::text[] AS told, ?::uuid AS venue, ?::uuid AS committee, ?::uuid AS receiver, ?::uuid AS unit) a
            WHERE 'author' = ANY (a.told) AND g.venue_id = a.venue AND g.role IN ('clerk', 'chief')
               OR g.committee_id = a.committee AND g.venue_id IS NULL AND g.role IN ('office', 'leader') AND g.role = ANY (a.told)
               OR 'receiver' = ANY (a.told) AND g.committee_id = a.receiver AND g.venue_id IS NULL
                  AND g.role IN ('office', 'leader')
               OR 'unit' = ANY (a.told) AND g.unit_id = a.unit
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

    List<UUID> of(Set<ReportAudience> told, ToldOfReport.Subject of) {
        var names = told.stream().map(ReportAudience::name).toList();
        var behind = sql.list(
                OF,
                row -> row.uuid(1),
                names,
                of.authorAccountId(),
                of.authorMemberId(),
                names,
                of.venueId(),
                of.committeeId(),
                of.receiverId(),
                of.unitId());
        var requests = requests(of.reportId());
        if (!requests.isEmpty()) {
            behind.removeAll(sql.list(RECUSED, row -> row.uuid(1), behind, requests));
        }
        return behind;
    }

    /** Those on the line before it, and those that came of the same reception. */
    private List<UUID> requests(UUID reportId) {
        return lineage.of("opinion_report", reportId).before().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), lineage.after(it.kind(), it.id()).stream()))
                .filter(it -> it.kind().equals("request"))
                .map(Lineage.Link::id)
                .distinct()
                .toList();
    }
}
