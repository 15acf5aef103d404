package org.mashangjian.consultation.topic;

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
import org.mashangjian.consultation.topic.body.ProposedTopic;
import org.mashangjian.consultation.topic.state.TopicSource;
import org.mashangjian.consultation.topic.state.TopicState;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.IdempotencyKey;
import org.mashangjian.web.LimitedBy;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.RateLimit;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.ResidentLimits;

@Path("/api/v1/topics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Topics")
public class TopicResource {
    @Inject
    TopicDesk desk;

    @Inject
    TopicQueries queries;

    @Inject
    ProposingTopic proposing;

    @Inject
    IdempotencyKey idempotency;

    @Inject
    Replays replays;

    @Inject
    ResidentLimits limits;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo(Access.anyone)
    @LimitedBy(value = RateLimit.submit_address, later = true)
    @Operation(
            operationId = "proposeTopic",
            summary =
                    "Put a topic forward; without an account in answer to an open call, and with a receipt shown this once")
    public RestResponse<TopicApi.View> propose(@NotNull @Valid ProposedTopic body) {
        return callers.current().isStaff() ? byStaff(body) : byResident(body);
    }

    @GET
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(
            operationId = "listTopics",
            summary = "Topics of one's venues and committees and those one put forward, newest first")
    public RestResponse<Page<TopicApi.Line>> list(
            @Context UriInfo uri,
            @RestQuery String venue,
            @RestQuery String topicCall,
            @RestQuery String state,
            @RestQuery String source,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "venue", "topicCall", "state", "source", "limit", "cursor");
        var filter = new TopicQueries.Filter(
                Parameters.id("venue", venue),
                Parameters.id("topicCall", topicCall),
                Parameters.constant("state", state, TopicState.class),
                Parameters.constant("source", source, TopicSource.class));
        return Parameters.page(queries.page(filter, callers.current(), Parameters.limit(limit), cursor), uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.receipt, Access.clerk, Access.chief, Access.member, Access.office, Access.leader})
    @Operation(operationId = "getTopic", summary = "A topic with its timeline, lineage and what the caller can do")
    public RestResponse<TopicApi.View> get(@PathParam("id") UUID id) {
        return desk.show(id);
    }

    private RestResponse<TopicApi.View> byStaff(ProposedTopic body) {
        var caller = callers.current();
        var id = replays.make(
                "proposeTopic/" + caller.accountId(), body, made -> proposing.byStaff(made, body, caller, clock.now()));
        return desk.showMade(id, null);
    }

    private RestResponse<TopicApi.View> byResident(ProposedTopic body) {
        var given = idempotency.given();
        var key = given == null ? UUID.randomUUID().toString() : given;
        var before = proposing.replay(key, body);
        if (before.isEmpty()) {
            limits.refuse();
        }
        var made = before.orElseGet(() -> once(key, body));
        return desk.showMade(made.id(), made.receipt());
    }

    private ProposingTopic.Proposed once(String key, ProposedTopic body) {
        try {
            return proposing.byResident(key, body, clock.now());
        } catch (RuntimeException failed) {
            if (!ProposingTopic.isKeyTaken(failed)) {
                throw failed;
            }
            throw Refusal.of(ProblemType.conflict, "conflict_busy");
        }
    }
}
