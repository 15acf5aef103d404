package org.mashangjian.proposal.origin;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.proposal.view.ProposalDesk;
import org.mashangjian.proposal.view.ProposalView;

/** What a proposal came from, and what it goes on as where it was not filed (转社情民意). */
@Path("/api/v1/proposals/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class OriginResource {
    @Inject
    ProposalDesk desk;

    @Inject
    FillingDraft filling;

    @Inject
    Callers callers;

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "ProposalConversion")
    record Conversion() {}

    @POST
    @Path("opinion-report")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "convertProposal",
            summary =
                    "Draft an opinion report of a proposal that was not filed, with its text, as its proposer or the office")
    public RestResponse<ProposalView> convert(@PathParam("id") UUID id, @NotNull Conversion body) {
        return desk.does(
                id,
                "convert",
                body,
                (proposal, moment) ->
                        proposal.convert(() -> filling.convert(proposal, callers.current(), moment.at()), moment));
    }

    @POST
    @Path("words-consent")
    @Transactional
    @AllowedTo({Access.member, Access.office})
    @Operation(
            operationId = "recordWordsConsent",
            summary =
                    "Record what the resident said whose words a draft uses, and how they were asked, as its proposer")
    public RestResponse<ProposalView> consent(@PathParam("id") UUID id, @NotNull @Valid GivenWords body) {
        return desk.does(
                id, "words", body, (proposal, moment) -> proposal.recordConsent(body.agreed(), body.how(), moment));
    }
}
