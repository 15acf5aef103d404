package org.mashangjian.opinionreport.revision;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.opinionreport.report.ReportScopes;
import org.mashangjian.opinionreport.state.ReportParty;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The texts of a report from the submission on. */
@Path("/api/v1/opinion-reports/{id}/revisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class RevisionResource {
    @Inject
    Revisions revisions;

    @Inject
    ReportScopes scopes;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "listOpinionReportRevisions",
            summary = "The texts of a report as it was handed in and after each editing, in order")
    public RestResponse<RevisionApi.Revisions> list(@PathParam("id") UUID id) {
        return RestResponse.ok(new RevisionApi.Revisions(of(id)));
    }

    @GET
    @Path("{number}/difference")
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "compareOpinionReportRevisions",
            summary = "What a revision changed of the one before, or of the one named by from")
    public RestResponse<RevisionApi.Difference> compare(
            @Context UriInfo uri, @PathParam("id") UUID id, @PathParam("number") int number, @RestQuery String from) {
        Parameters.only(uri, "from");
        var all = of(id);
        var to = at(all, number);
        var before = at(all, from == null ? Math.max(0, number - 1) : number(from));
        return RestResponse.ok(new RevisionApi.Difference(
                before.number(),
                to.number(),
                TextDifference.of(before.title(), to.title()),
                TextDifference.of(before.situation(), to.situation()),
                TextDifference.of(before.analysis(), to.analysis()),
                TextDifference.of(before.recommendations(), to.recommendations())));
    }

    /** For those whose it is; who gets it from outside reads what was issued. */
    private List<RevisionApi.Revision> of(UUID id) {
        var as = scopes.parties(id, callers.current());
        if (as.isEmpty()) {
            throw Refusal.of(ProblemType.not_found);
        }
        if (as.stream().allMatch(it -> it == ReportParty.receiver || it == ReportParty.unit)) {
            throw Refusal.of(ProblemType.forbidden);
        }
        return revisions.of(id);
    }

    private static int number(String from) {
        if (!from.matches("[0-9]{1,6}")) {
            throw Refusal.malformed("from", "wrong_type");
        }
        return Integer.parseInt(from);
    }

    private static RevisionApi.Revision at(List<RevisionApi.Revision> all, int number) {
        return all.stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
