package org.mashangjian.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mashangjian.database.Sql;

/**
 * Lets proposals go on by themselves whose common one does not: it was withdrawn, or not filed. They are examined again, their
 * proposers hear of it, and the line that led to the common one stays as what happened.
 */
@ApplicationScoped
public class ReleasingMerged {
    @Inject
    HandlingProposal handling;

    @Inject
    Sql sql;

    /** Within the verb of the common one, which is locked; always in the same order. */
    public void of(Proposal common, Instant at) {
        for (var id : merged(common.id())) {
            handling.bySystem(id, at, Proposal::goOnAlone);
        }
    }

    private List<UUID> merged(UUID commonId) {
        return sql.list(
                "SELECT id FROM proposal WHERE merged_into = ? ORDER BY id FOR UPDATE", row -> row.uuid(1), commonId);
    }
}
