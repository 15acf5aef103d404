package org.mashangjian.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.web.Cursor;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditEventResource {
    private static final String CHAIN = "chain";

    @Inject
    Callers callers;

    @Inject
    AuditQueries queries;

    @Inject
    AuditChain chain;

    @Inject
    Heads heads;

    @GET
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "listAuditEvents",
            summary = "Who did what to which object of a committee, newest first; a new one appears within seconds")
    public RestResponse<Page<AuditEventApi>> list(
            @QueryParam("committee") String committee,
            @QueryParam("object") String object,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "committee", "object", "limit", "cursor");
        var page = queries.list(
                granted(Parameters.id("committee", committee)),
                object,
                callers.current().recusedFrom(),
                Parameters.limit(limit),
                cursor);
        return Parameters.page(page, uri);
    }

    @GET
    @Path("verification")
    @AllowedTo(Access.administrator)
    @Operation(
            operationId = "verifyAuditEvents",
            summary =
                    "Check a committee's chain of audit rows for one that was changed, taken out or cut off, some thousands a call")
    public RestResponse<AuditVerification> verify(
            @QueryParam("committee") String committee, @QueryParam("cursor") String cursor, @Context UriInfo uri) {
        Parameters.only(uri, "committee", "cursor");
        var id = granted(Parameters.id("committee", committee));
        var last = heads.of(List.of(id)).stream().mapToLong(Head::sequence).sum();
        var step =
                chain.step(id, cursor == null ? 0 : Cursor.read(cursor, CHAIN).number());
        var next = step.whole() ? null : new Cursor(CHAIN, Long.toString(step.at()), id).toString();
        var found = step.findings().stream().map(AuditVerification.Found::of).toList();
        return RestResponse.ResponseBuilder.ok(new AuditVerification(step.at(), last, step.marks(), found, next))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The committee asked for, which need not be named by who administers one alone; 404 for any other. */
    private UUID granted(UUID asked) {
        var granted = callers.current().grants().stream()
                .filter(grant -> grant.role() == Role.administrator)
                .map(Caller.Grant::committeeId)
                .distinct()
                .toList();
        if (asked == null && granted.size() != 1) {
            throw Refusal.malformed("committee", "required");
        }
        if (asked != null && !granted.contains(asked)) {
            throw Refusal.of(ProblemType.not_found);
        }
        return asked == null ? granted.get(0) : asked;
    }
}
