package org.mashangjian.request.handling;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/assignments")
@Tag(name = "Handling")
public class BatchResource {
    @Inject
    AssigningMany assigning;

    @Inject
    Callers callers;

    @Inject
    Call call;

    /** Each request commits by itself, so no transaction begins here. */
    @POST
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "assignRequests",
            summary = "Assign several requests to one member or account; each is decided by itself and has its result")
    public RestResponse<BatchApi.Done> assign(@NotNull @Valid BatchBodies.Asked body) {
        if ((body.memberId() == null) == (body.accountId() == null)) {
            throw Refusal.broken("memberId", "one_of_member_or_account");
        }
        if (body.requests().stream().map(BatchBodies.Picked::id).distinct().count()
                < body.requests().size()) {
            throw Refusal.broken("requests", "named_twice");
        }
        var results = assigning.assign(body, callers.current(), call.language());
        if (results.stream().allMatch(BatchResource::isNotTheirs)) {
            throw Refusal.of(ProblemType.not_found);
        }
        var assigned = (int)
                results.stream().filter(result -> result.refusal() == null).count();
        return RestResponse.ResponseBuilder.ok(new BatchApi.Done(assigned, results.size() - assigned, results))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static boolean isNotTheirs(BatchApi.Outcome result) {
        return result.refusal() != null && result.refusal().status() == ProblemType.not_found.status();
    }
}
