package org.mashangjian.proposal.following;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;
import org.mashangjian.phone.CodePurpose;
import org.mashangjian.phone.OneTimeCodes;
import org.mashangjian.phone.Phones;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

@Path("/api/v1/public")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class FollowingResource {
    @Inject
    Followers followers;

    @Inject
    ErasingFollower erasing;

    @Inject
    OneTimeCodes codes;

    @Inject
    Replays replays;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    /** Again changes no more than the language. */
    @POST
    @Path("proposals/{id}/followers")
    @Transactional
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.code_address)
    @Operation(
            operationId = "followProposal",
            summary = "Be told by SMS of each public move of a public proposal, with a phone that a code confirms")
    public RestResponse<FollowApi.Following> follow(@PathParam("id") UUID id, @NotNull @Valid FollowApi.Follow body) {
        var committee = followers.publicCommittee(id).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        var phone = Phones.e164("phone", body.phone());
        if (replays.begin("followProposal/" + id, body, id).isEmpty()) {
            begin(id, committee, phone, body);
        }
        var follower = followers.find(id, phone).orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return RestResponse.ResponseBuilder.ok(new FollowApi.Following(follower, id, followers.token(follower)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void begin(UUID id, UUID committee, String phone, FollowApi.Follow body) {
        if (!codes.use(phone, CodePurpose.follow, body.oneTimeCode())) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_code");
        }
        var at = clock.now();
        followers.add(id, committee, phone, body.language(), at);
        audit.append(committee, at, Actor.RESIDENT, "proposal.followed", "proposal", id.toString());
    }

    /** Again has no effect; 404 for a token that is not its own, whether anybody follows or not. */
    @POST
    @Path("proposal-followers/{id}/end")
    @Transactional
    @AllowedTo(Access.anyone)
    @LimitedBy(RateLimit.code_address)
    @Operation(
            operationId = "unfollowProposal",
            summary = "Be told no more, by the link in every letter; the phone is erased")
    public RestResponse<Void> end(@PathParam("id") UUID id, @NotNull @Valid FollowApi.Stop body) {
        if (!followers.isToken(body.token(), id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        erasing.erase(id, clock.now());
        return RestResponse.noContent();
    }
}
