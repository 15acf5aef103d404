package org.mashangjian.opinionreport.adoption;

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
import java.util.function.BiConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.consultation.trail.Moment;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.opinionreport.adoption.body.AdoptionAssignment;
import org.mashangjian.opinionreport.adoption.body.AdoptionDecision;
import org.mashangjian.opinionreport.adoption.body.AdoptionFeedback;
import org.mashangjian.opinionreport.adoption.body.AdoptionInstruction;
import org.mashangjian.opinionreport.state.AdoptionLevel;
import org.mashangjian.opinionreport.state.AdoptionParty;
import org.mashangjian.opinionreport.state.AdoptionState;
import org.mashangjian.web.Call;
import org.mashangjian.web.Page;
import org.mashangjian.web.Parameters;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** What the levels make of reports: the inbox of a committee above, and what is entered by hand of one outside this system. */
@Path("/api/v1/adoptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class AdoptionResource {
    @Inject
    Adoptions adoptions;

    @Inject
    HandlingAdoption handling;

    @Inject
    DecidingAdoption deciding;

    @Inject
    Callers callers;

    @Inject
    Replays replays;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    @GET
    @AllowedTo({Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "listAdoptions",
            summary =
                    "What levels made of reports: forwarded to one's committees, issued by them, or assigned to one's units; the newest first")
    public RestResponse<Page<AdoptionApi.Adoption>> list(
            @Context UriInfo uri,
            @RestQuery String state,
            @RestQuery String level,
            @RestQuery String received,
            @RestQuery String limit,
            @RestQuery String cursor) {
        Parameters.only(uri, "state", "level", "received", "limit", "cursor");
        var filter = new Adoptions.Filter(
                Parameters.constant("state", state, AdoptionState.class),
                Parameters.constant("level", level, AdoptionLevel.class),
                Parameters.flag("received", received));
        var page = adoptions.page(filter, callers.current(), clock.now(), Parameters.limit(limit), cursor);
        return Parameters.page(page, uri);
    }

    @GET
    @Path("{id}")
    @AllowedTo({Access.clerk, Access.chief, Access.member, Access.office, Access.leader, Access.unit_officer})
    @Operation(operationId = "getAdoption", summary = "What one level made of a report")
    public RestResponse<AdoptionApi.Adoption> get(@PathParam("id") UUID id) {
        return answer(id);
    }

    @POST
    @Path("{id}/decision")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(
            operationId = "decideAdoption",
            summary =
                    "Take a report up at one's level, or not, with the reason; of a level outside this system by hand, with the evidence")
    public RestResponse<AdoptionApi.Adoption> decide(@PathParam("id") UUID id, @NotNull @Valid AdoptionDecision body) {
        return does(id, "decide", body, (it, moment) -> deciding.decide(it, body, moment));
    }

    @POST
    @Path("{id}/instruction")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(operationId = "instructAdoption", summary = "Write down what a leader wrote on it")
    public RestResponse<AdoptionApi.Adoption> instruct(
            @PathParam("id") UUID id, @NotNull @Valid AdoptionInstruction body) {
        return does(id, "instruct", body, (it, moment) -> deciding.instruct(it, body, moment));
    }

    @POST
    @Path("{id}/assignment")
    @Transactional
    @AllowedTo({Access.office, Access.leader})
    @Operation(operationId = "assignAdoption", summary = "Assign what was instructed to a unit")
    public RestResponse<AdoptionApi.Adoption> assign(
            @PathParam("id") UUID id, @NotNull @Valid AdoptionAssignment body) {
        return does(id, "assign", body, (it, moment) -> deciding.assign(it, body, moment));
    }

    @POST
    @Path("{id}/feedback")
    @Transactional
    @AllowedTo({Access.office, Access.leader, Access.unit_officer})
    @Operation(
            operationId = "answerAdoption",
            summary = "Say what was done, as the unit, or for one that does not sign in")
    public RestResponse<AdoptionApi.Adoption> answer(@PathParam("id") UUID id, @NotNull @Valid AdoptionFeedback body) {
        return does(id, "answer", body, (it, moment) -> deciding.answer(it, body, moment));
    }

    private RestResponse<AdoptionApi.Adoption> does(
            UUID id, String verb, Object body, BiConsumer<Adoption, Moment<AdoptionParty>> done) {
        var caller = callers.current();
        if (replays.begin(verb + "-adoption/" + id + "/" + caller.accountId(), body, id)
                .isEmpty()) {
            handling.byStaff(id, caller, clock.now(), (adoption, moment) -> {
                var seen = call.header("If-Match");
                if (seen != null && !seen.strip().equals(Version.tag(adoption.version()))) {
                    throw Refusal.of(ProblemType.stale);
                }
                done.accept(adoption, moment);
            });
        }
        return answer(id);
    }

    private RestResponse<AdoptionApi.Adoption> answer(UUID id) {
        var shown = adoptions
                .find(id, callers.current(), clock.now())
                .filter(it -> !handling.parties(id, callers.current()).isEmpty())
                .orElseThrow(() -> Refusal.of(ProblemType.not_found));
        return Version.answer(RestResponse.Status.OK, shown, shown.version());
    }
}
