package org.mashangjian.request.recusal;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.request.state.RequestParty;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

@Path("/api/v1/requests/{id}/recusals")
@Tag(name = "Handling")
public class RecusalResource {
    @Inject
    RequestDesk desk;

    @Inject
    Recusals recusals;

    @Inject
    RecusingPeople recusing;

    @Inject
    NamedPeople people;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.dispatcher,
        Access.leader,
        Access.unit_officer
    })
    @Operation(
            operationId = "listRecusals",
            summary = "Whom a request is about and who steps back from it, and what the caller may add")
    public RestResponse<RecusalApi.Listed> list(UUID id) {
        var as = parties(id);
        var items = RecusalPolicy.maySee(as) ? recusals.of(id) : java.util.List.<RecusalApi.Recusal>of();
        return RestResponse.ok(new RecusalApi.Listed(items, RecusalPolicy.kinds(as), RecusalPolicy.mayLift(as)));
    }

    @POST
    @Transactional
    @AllowedTo({
        Access.clerk,
        Access.chief,
        Access.member,
        Access.office,
        Access.dispatcher,
        Access.leader,
        Access.unit_officer
    })
    @Operation(
            operationId = "recuse",
            summary =
                    "Step back from a request, say whom it is about, or order somebody away: it exists for them no longer")
    public RestResponse<RecusalApi.Recusal> recuse(UUID id, @NotNull @Valid RecusalApi.Asked body) {
        var caller = callers.current();
        // who stepped back sees the request no longer, but may ask again whether it was heard
        var made = replays.make(
                "recusals/" + id + "/" + caller.accountId(),
                body,
                recusalId -> recusing.recuse(recusalId, id, caller, body, clock.now()));
        return RestResponse.status(
                RestResponse.Status.CREATED, recusals.find(made).orElseThrow());
    }

    @GET
    @Path("/people")
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office})
    @Operation(operationId = "listNameablePeople", summary = "Whom a request could be about, of those around it")
    public RestResponse<RecusalApi.People> people(@Context UriInfo uri, UUID id, @RestQuery String q) {
        Parameters.only(uri, "q");
        check(RecusalPolicy.maySee(parties(id)));
        var words = Parameters.words("q", q);
        return RestResponse.ok(new RecusalApi.People(people.around(id, words == null ? "" : words)));
    }

    @POST
    @Path("/{recusalId}/lifting")
    @Transactional
    @AllowedTo(Access.office)
    @Operation(operationId = "liftRecusal", summary = "Undo a recusal that was a mistake, with the reason")
    public RestResponse<RecusalApi.Recusal> lift(UUID id, UUID recusalId, @NotNull @Valid RecusalApi.Lifted body) {
        check(RecusalPolicy.mayLift(parties(id)));
        var operation =
                "recusal-liftings/" + recusalId + "/" + callers.current().accountId();
        if (replays.begin(operation, body, Ids.next()).isEmpty()) {
            recusing.lift(recusalId, id, callers.current(), body.reason(), clock.now());
        }
        return RestResponse.ok(recusals.find(recusalId).orElseThrow());
    }

    private Set<RequestParty> parties(UUID id) {
        return desk.parties(desk.handled(id));
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw Refusal.of(ProblemType.forbidden);
        }
    }
}
