package org.mashangjian.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/**
 * The app that makes the call at hand, by a live key or token.
 *
 * @param keyId the key it showed, or by which it got its token
 */
public record AppCaller(UUID appId, String name, UUID keyId, List<Grant> grants) {
    /**
     * What one committee lets it do.
     *
     * @param venueIds the venues whose public fields it may read
     */
    public record Grant(UUID committeeId, Set<AppScope> scopes, List<UUID> venueIds) {}

    /** What that committee lets it do; 404 where it lets it do nothing, 403 where not that. */
    public Grant require(AppScope scope, UUID committeeId) {
        var grant = grants.stream()
                .filter(it -> it.committeeId().equals(committeeId))
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        if (!grant.scopes().contains(scope)) {
            throw Refusal.of(ProblemType.forbidden, "scope_missing");
        }
        return grant;
    }

    /** Refuses with 403 where no committee lets it do that. */
    public void require(AppScope scope) {
        if (grants.stream().noneMatch(it -> it.scopes().contains(scope))) {
            throw Refusal.of(ProblemType.forbidden, "scope_missing");
        }
    }
}
