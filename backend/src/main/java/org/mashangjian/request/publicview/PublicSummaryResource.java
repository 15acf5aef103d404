package org.mashangjian.request.publicview;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;

@Path("/api/v1/requests/{id}/public-summary")
@Tag(name = "Handling")
public class PublicSummaryResource {
    private static final Set<RequestParty> MAY =
            EnumSet.of(RequestParty.clerk, RequestParty.chief, RequestParty.office);

    @Inject
    RequestDesk desk;

    @Inject
    PublicSummaries summaries;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "getPublicSummary",
            summary = "What everybody reads of a request, and what would be redacted by machine")
    public RestResponse<PublicSummaryApi.Summary> get(UUID id) {
        return answer(summary(id));
    }

    @PUT
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "changePublicSummary",
            summary = "Word what everybody reads, where the resident agreed that there is something to read")
    public RestResponse<PublicSummaryApi.Summary> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PublicSummaryApi.Change body) {
        var seen = summary(id);
        Version.match(ifMatch, seen.version());
        summaries.change(seen, body, callers.current());
        return answer(summaries.of(id));
    }

    private PublicSummaryApi.Summary summary(UUID id) {
        var row = desk.handled(id);
        if (desk.parties(row).stream().noneMatch(MAY::contains)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return summaries.of(row.id());
    }

    private static RestResponse<PublicSummaryApi.Summary> answer(PublicSummaryApi.Summary summary) {
        return Version.answer(RestResponse.Status.OK, summary, summary.version());
    }
}
