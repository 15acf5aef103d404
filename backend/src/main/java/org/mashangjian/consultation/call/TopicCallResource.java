package org.mashangjian.consultation.call;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

@Path("/api/v1/topic-calls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicCallResource {
    @Inject
    AnnouncingCalls announcing;

    @Inject
    TopicCalls calls;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "listTopicCalls",
            summary = "Calls for topics of one's venues and committees, newest first")
    public RestResponse<Page<TopicCallApi.Call>> list(
            @Context UriInfo uri, @RestQuery String limit, @RestQuery String cursor) {
        Parameters.only(uri, "limit", "cursor");
        return Parameters.page(calls.page(callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "announceTopicCall", summary = "Call for topics, from a day to a day")
    public RestResponse<TopicCallApi.Call> announce(@NotNull @Valid TopicCallApi.New body) {
        var id = replays.make(
                "announceTopicCall/" + callers.current().accountId(), body, made -> announcing.announce(made, body));
        return RestResponse.status(RestResponse.Status.CREATED, one(id));
    }

    @POST
    @Path("{id}/closure")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "endTopicCall", summary = "End a call before its last day")
    public RestResponse<TopicCallApi.Call> end(@PathParam("id") UUID id, @NotNull TopicCallApi.Ending body) {
        if (replays.begin("endTopicCall/" + id + "/" + callers.current().accountId(), body, id)
                .isEmpty()) {
            announcing.end(id);
        }
        return RestResponse.ok(one(id));
    }

    private TopicCallApi.Call one(UUID id) {
        return calls.one(id, callers.current()).orElseThrow(() -> Refusal.of(ProblemType.not_found));
    }
}
