package org.mashangjian.consultation.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.lineage.Lineage;

/**
 * What there is not for a caller who is recused from a request: what came of it, and of the reception that it came of, since that
 * holds the resident's words too. What everybody reads stays open to them as to everybody.
 */
@ApplicationScoped
public class KeptAway {
    @Inject
    Lineage lineage;

    /** The ids, few; none for most callers. */
    public List<UUID> of(Caller caller) {
        return lineage.family("request", caller.recusedFrom());
    }

    public boolean holds(UUID id, Caller caller) {
        return of(caller).contains(id);
    }
}
