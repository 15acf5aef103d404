package org.mashangjian.statement.vote;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.RateLimit;

@Path("/api/v1/statements/{id}/votes")
@Tag(name = "Discussions")
public class VoteResource {
    @Inject
    VotingOnStatement voting;

    @POST
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.vote_address)
    @Operation(
            operationId = "voteOnStatement",
            summary = "Agree, disagree or pass; one vote for each device or proven phone, and the last one counts")
    public RestResponse<VoteApi.Vote> vote(UUID id, @NotNull @Valid VoteApi.Cast body) {
        return RestResponse.ok(voting.vote(id, body.choice()));
    }
}
