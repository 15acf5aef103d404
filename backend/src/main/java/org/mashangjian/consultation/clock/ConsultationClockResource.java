package org.mashangjian.consultation.clock;

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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.committee.CommitteeSettings;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/consultation-clocks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class ConsultationClockResource {
    @Inject
    ConsultationClocks clocks;

    @Inject
    CommitteeSettings committees;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getConsultationClocks",
            summary = "How many workdays notice, materials and minutes of a committee's consultations take, by level")
    public RestResponse<ClockApi.Clocks> get(@PathParam("id") UUID id) {
        committees.mayManage(id);
        return RestResponse.ok(new ClockApi.Clocks(clocks.all(id)));
    }

    @POST
    @Transactional
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepConsultationClocks",
            summary = "Set these days; what is planned already keeps its own until it is changed")
    public RestResponse<ClockApi.Clocks> keep(@PathParam("id") UUID id, @NotNull @Valid ClockApi.Kept body) {
        committees.mayManage(id);
        if (body.items().stream().map(ClockApi.Clock::level).distinct().count()
                < body.items().size()) {
            throw Refusal.broken("items", "named_twice");
        }
        clocks.keep(id, body.items());
        committees.changed(id, "committee.consultation_clocks_changed");
        return RestResponse.ok(new ClockApi.Clocks(clocks.all(id)));
    }
}
