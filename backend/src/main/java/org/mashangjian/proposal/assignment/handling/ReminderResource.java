package org.mashangjian.proposal.assignment.handling;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Ids;
import org.mashangjian.proposal.assignment.ReminderApi;
import org.mashangjian.proposal.assignment.RemindingUnits;
import org.mashangjian.web.Replays;

@Path("/api/v1/proposal-assignments/reminders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposal handling")
public class ReminderResource {
    @Inject
    RemindingUnits reminding;

    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    DatabaseClock clock;

    @POST
    @Transactional
    @AllowedTo({Access.office, Access.dispatcher})
    @Operation(
            operationId = "remindProposalUnits",
            summary = "Urge all units in one's scope that fit and have not replied; each once a day")
    public RestResponse<ReminderApi.Done> remind(@NotNull @Valid ReminderApi.Asked body) {
        var caller = callers.current();
        var before = replays.begin("remindProposalUnits/" + caller.accountId(), body, Ids.next());
        return RestResponse.ok(
                before.isPresent() ? new ReminderApi.Done(0, false) : reminding.remind(body, caller, clock.now()));
    }
}
