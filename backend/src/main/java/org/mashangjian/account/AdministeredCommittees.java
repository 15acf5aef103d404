package org.mashangjian.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.web.Refusal;

/** The committees that the caller administers. */
@ApplicationScoped
public class AdministeredCommittees {
    @Inject
    Callers callers;

    /** Each once; empty for who administers none. */
    public List<UUID> all() {
        return callers.current().grants().stream()
                .filter(grant -> grant.role() == Role.administrator)
                .map(Caller.Grant::committeeId)
                .distinct()
                .toList();
    }

    /** The one named in a field of a body, which who administers one alone need not name; 422 for any other. */
    public UUID named(String field, UUID named) {
        var administered = all();
        if (named == null && administered.size() != 1) {
            throw Refusal.broken(field, "required");
        }
        if (named != null && !administered.contains(named)) {
            throw Refusal.broken(field, "out_of_scope");
        }
        return named == null ? administered.get(0) : named;
    }
}
