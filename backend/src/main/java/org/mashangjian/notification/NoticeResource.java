package org.mashangjian.notification;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices")
public class NoticeResource {
    @Inject
    Callers callers;

    @Inject
    Notices notices;

    @Inject
    NoticeQueries queries;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** Nothing is said in it; there to be extended. */
    @Schema(name = "NoticeReading")
    record Reading() {}

    @GET
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "listNotices", summary = "One's own notices, newest first")
    public RestResponse<Page<NoticeApi.Notice>> list(
            @QueryParam("unread") @Schema(enumeration = {"true", "false"}) String unread,
            @QueryParam("limit") String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        Parameters.only(uri, "unread", "limit", "cursor");
        return Parameters.page(
                queries.list(
                        callers.current(),
                        Boolean.TRUE.equals(Parameters.flag("unread", unread)),
                        Parameters.limit(limit),
                        cursor,
                        call.language()),
                uri);
    }

    @POST
    @Path("{id}/reading")
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "readNotice", summary = "Mark one's own notice as read; again has no effect")
    @Transactional
    public RestResponse<NoticeApi.Notice> read(@PathParam("id") UUID id, Reading body) {
        var caller = callers.current();
        notices.read(id, caller.accountId(), clock.now());
        return answer(queries.find(id, caller, call.language()).orElseThrow(() -> Refusal.of(ProblemType.not_found)));
    }

    private static <T> RestResponse<T> answer(T body) {
        return RestResponse.ok(body);
    }
}
