package org.mashangjian.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import org.mashangjian.account.AppCaller;

/** Lets an administrator see to what an app otherwise does for itself. */
@ApplicationScoped
public class KeptApps {
    @Inject
    AppKeepers keepers;

    @Inject
    AppQueries queries;

    /** As if the app called itself; 404 for one the caller does not see, 403 for one that another committee keeps. */
    public AppCaller of(UUID id) {
        keepers.kept(id);
        var grants = queries.grants(id).stream()
                .map(it -> new AppCaller.Grant(it.committeeId(), EnumSet.copyOf(it.scopes()), it.venueIds()))
                .toList();
        return new AppCaller(id, keepers.shown(id).name(), null, grants);
    }
}
