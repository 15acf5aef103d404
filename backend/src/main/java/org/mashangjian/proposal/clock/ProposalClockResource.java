package org.mashangjian.proposal.clock;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.mashangjian.committee.CommitteeSettings;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/proposal-clocks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class ProposalClockResource {
    @Inject
    ProposalClocks clocks;

    @Inject
    CommitteeSettings committees;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getProposalClocks",
            summary = "How long units and proposers of a committee have for what, in workdays and months")
    public RestResponse<ProposalDays> get(@PathParam("id") UUID id) {
        committees.mayManage(id);
        return RestResponse.ok(clocks.of(id));
    }

    @POST
    @Transactional
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepProposalClocks",
            summary = "Set these days; what runs already keeps its own until it is moved")
    public RestResponse<ProposalDays> keep(@PathParam("id") UUID id, @NotNull @Valid ProposalDays body) {
        committees.mayManage(id);
        if (body.longestReplyMonths() < body.replyMonths()) {
            throw Refusal.broken("longestReplyMonths", "shorter_than_the_usual");
        }
        clocks.keep(id, body);
        committees.changed(id, "committee.proposal_clocks_changed");
        return RestResponse.ok(clocks.of(id));
    }
}
