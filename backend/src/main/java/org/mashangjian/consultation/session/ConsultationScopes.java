package org.mashangjian.consultation.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.consultation.session.state.ConsultationParty;
import org.mashangjian.consultation.trail.KeptAway;
import org.mashangjian.database.Sql;

/** Reads whose a consultation is. */
@ApplicationScoped
public class ConsultationScopes {
    private static final String FIND = """
            SELECT c.committee_id, c.venue_id, c.convener_account_id, c.convener_member_id,
                   ARRAY(SELECT p.member_id FROM consultation_participant p
                         WHERE p.consultation_id = c.id AND p.member_id IS NOT NULL),
                   ARRAY(SELECT p.unit_id FROM consultation_participant p
                         WHERE p.consultation_id = c.id AND p.unit_id IS NOT NULL
                         UNION SELECT o.unit_id FROM outcome o WHERE o.consultation_id = c.id AND o.unit_id IS NOT NULL),
                   num_nonnulls(c.noticed_at, c.held_at) > 0
            FROM consultation c WHERE c.id = ?
            """;

    @Inject
    KeptAway keptAway;

    @Inject
    Sql sql;

    /** Who the caller is to it; nobody to one that there is not, or not for them. */
    public Set<ConsultationParty> parties(UUID id, Caller caller) {
        if (keptAway.holds(id, caller)) {
            return Set.of();
        }
        return sql.one(
                        FIND,
                        row -> new ConsultationScope(
                                row.uuid(1),
                                row.uuid(2),
                                row.uuid(3),
                                row.uuid(4),
                                row.uuids(5),
                                row.uuids(6),
                                row.flag(7)),
                        id)
                .map(scope -> scope.partiesOf(caller))
                .orElse(Set.of());
    }
}
