package org.mashangjian.statement.vote;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.statement.Discussions;
import org.mashangjian.statement.Residents;

@Path("/api/v1/discussions/{id}/votes")
@Tag(name = "Discussions")
public class OwnVotesResource {
    @Inject
    Ballots ballots;

    @Inject
    Discussions discussions;

    @Inject
    Residents residents;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(
            operationId = "listOwnVotes",
            summary = "What this device, or the phone that was proved, has voted in a discussion so far")
    public RestResponse<VoteApi.Own> own(UUID id) {
        discussions.shown(id);
        var key = residents.phoneKey(id).or(() -> residents.deviceKey(id));
        return RestResponse.ok(new VoteApi.Own(ballots.own(id, key)));
    }
}
