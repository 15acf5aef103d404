package org.mashangjian.erasure;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

@Path("/api/v1/committees/{id}/retention-policy")
@Tag(name = "Privacy")
public class RetentionResource {
    @Inject
    RetentionPolicies policies;

    @Inject
    Callers callers;

    @Inject
    Call call;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(operationId = "getRetentionPolicy", summary = "For how long a committee keeps what has ended")
    public RestResponse<RetentionApi.Policy> get(UUID id) {
        return answer(policies.of(id));
    }

    @PUT
    @Transactional
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "changeRetentionPolicy",
            summary = "Decide for how long; what is older is erased within the hour")
    public RestResponse<RetentionApi.Policy> change(UUID id, @NotNull @Valid RetentionApi.Change body) {
        var caller = callers.current();
        if (!caller.holdsFor(Role.administrator, id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        var by = new Actor(Actor.Kind.staff, caller.accountId(), caller.name());
        var seen = policies.of(id).version();
        Version.match(call.header("If-Match"), seen);
        policies.change(id, body, seen, by, clock.now());
        return answer(policies.of(id));
    }

    private static RestResponse<RetentionApi.Policy> answer(RetentionApi.Policy policy) {
        return Version.answer(RestResponse.Status.OK, policy, policy.version());
    }
}
