package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.mashangjian.account.AdministeredCommittees;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What an administrator may do about apps: grant for their own committees; keys and the end of it where it is kept. */
@ApplicationScoped
class AppKeepers {
    @Inject
    AdministeredCommittees administered;

    @Inject
    AppQueries queries;

    List<UUID> committees() {
        return administered.all();
    }

    /** The committee named in a body, which who administers one alone need not name. */
    UUID committee(String field, UUID named) {
        return administered.named(field, named);
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
