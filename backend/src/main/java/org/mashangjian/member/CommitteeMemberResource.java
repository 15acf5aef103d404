package org.mashangjian.member;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;

/** The members of a committee as it keeps them. */
@Path("/api/v1/committees/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class CommitteeMemberResource {
    @Inject
    ManagingMembers managing;

    @Inject
    MemberRecords records;

    @Inject
    Members members;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(operationId = "listCommitteeMembers", summary = "The members of a committee, the retired ones too")
    public RestResponse<Page<MemberRecordApi.Line>> list(
            @PathParam("id") UUID id,
            @QueryParam("active") String active,
            @QueryParam("q") String q,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "active", "q", "limit", "cursor");
        managing.mayManage(id);
        var filter = new MemberRecords.Filter(id, Parameters.flag("active", active), Parameters.words("q", q));
        return Parameters.page(
                records.list(filter, members.today(), call.language(), Parameters.limit(limit), cursor), uri);
    }
}
