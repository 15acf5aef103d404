package org.mashangjian.consultation.topic;

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
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.topic.body.Approval;
import org.mashangjian.consultation.topic.body.Merger;
import org.mashangjian.consultation.topic.body.Refusing;
import org.mashangjian.consultation.topic.body.Screening;
import org.mashangjian.consultation.topic.state.TopicAction;
import org.mashangjian.web.Refusal;

@Path("/api/v1/topics/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicVerbResource {
    @Inject
    TopicDesk desk;

    @Inject
    HandlingTopic handling;

    @Inject
    Callers callers;

    @POST
    @Path("screening")
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "screenTopic", summary = "Let a topic through to who decides on it")
    public RestResponse<TopicApi.View> screen(@PathParam("id") UUID id, @NotNull @Valid Screening body) {
        return desk.does(id, TopicAction.screen, body, (topic, moment) -> topic.screen(body.note(), moment));
    }

    @POST
    @Path("approval")
    @Transactional
    @AllowedTo({Access.chief, Access.office, Access.leader})
    @Operation(operationId = "approveTopic", summary = "Take a topic up, and say what everybody reads of it")
    public RestResponse<TopicApi.View> approve(@PathParam("id") UUID id, @NotNull @Valid Approval body) {
        if ((body.publicTitle() == null) != (body.publicSummary() == null)) {
            throw Refusal.broken(body.publicTitle() == null ? "publicTitle" : "publicSummary", "required");
        }
        return desk.does(
                id,
                TopicAction.approve,
                body,
                (topic, moment) -> topic.approve(body.note(), body.publicTitle(), body.publicSummary(), moment));
    }

    @POST
    @Path("rejection")
    @Transactional
    @AllowedTo({Access.chief, Access.office, Access.leader})
    @Operation(operationId = "rejectTopic", summary = "Not take a topic up, with the reason its proposer reads")
    public RestResponse<TopicApi.View> reject(@PathParam("id") UUID id, @NotNull @Valid Refusing body) {
        return desk.does(
                id,
                TopicAction.reject,
                body,
                (topic, moment) -> topic.reject(body.reasonCode(), body.reason(), moment));
    }

    @POST
    @Path("deferral")
    @Transactional
    @AllowedTo({Access.chief, Access.office, Access.leader})
    @Operation(operationId = "deferTopic", summary = "Keep a topic for later, with the reason its proposer reads")
    public RestResponse<TopicApi.View> defer(@PathParam("id") UUID id, @NotNull @Valid Refusing body) {
        return desk.does(
                id, TopicAction.defer, body, (topic, moment) -> topic.defer(body.reasonCode(), body.reason(), moment));
    }

    @POST
    @Path("merger")
    @Transactional
    @AllowedTo({Access.chief, Access.office, Access.leader})
    @Operation(operationId = "mergeTopic", summary = "Let another topic of the committee go on for both")
    public RestResponse<TopicApi.View> merge(@PathParam("id") UUID id, @NotNull @Valid Merger body) {
        return desk.does(
                id,
                TopicAction.merge,
                body,
                (topic, moment) -> handling.merge(topic, body.topicId(), body.note(), callers.current(), moment));
    }
}
