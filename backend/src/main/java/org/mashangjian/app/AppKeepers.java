package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What an administrator may do about apps: grant for their own committees; keys and the end of it where it is kept. */
@ApplicationScoped
class AppKeepers {
    @Inject
    Callers callers;

    @Inject
    AppQueries queries;

    List<UUID> committees() {
        return callers.current().grants().stream()
                .filter(grant -> grant.role() == Role.administrator)
                .map(Caller.Grant::committeeId)
                .distinct()
                .toList();
    }

    /** The committee named in a body, which who administers one alone need not name. */
    UUID committee(String field, UUID named) {
        var administered = committees();
        if (named == null && administered.size() != 1) {
            throw Refusal.broken(field, "required");
        }
        if (named != null && !administered.contains(named)) {
            throw Refusal.broken(field, "out_of_scope");
        }
        return named == null ? administered.get(0) : named;
    }

    /** One that a committee of the caller keeps or has granted something; 404 for all others. */
    AppApi.View shown(UUID id) {
        return queries.find(id, committees()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }

    /** One that a committee of the caller keeps; 403 where it is kept by another. */
    App kept(UUID id) {
        var app = App.<App>findById(shown(id).id());
        if (!committees().contains(app.committeeId())) {
            throw Refusal.of(ProblemType.forbidden, "app_kept_elsewhere");
        }
        return app;
    }
}
