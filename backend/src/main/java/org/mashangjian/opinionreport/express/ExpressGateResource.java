package org.mashangjian.opinionreport.express;

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
import org.mashangjian.opinionreport.report.ExpressGateDays;
import org.mashangjian.opinionreport.report.ExpressGateSettings;
import org.mashangjian.web.Refusal;

@Path("/api/v1/committees/{id}/express-gates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Opinion reports")
public class ExpressGateResource {
    @Inject
    ExpressGateSettings settings;

    @Inject
    CommitteeSettings committees;

    @GET
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "getExpressGates",
            summary = "The days of the month by which a committee's express way collects, judges and assigns")
    public RestResponse<ExpressGateDays> get(@PathParam("id") UUID id) {
        committees.mayManage(id);
        return RestResponse.ok(settings.of(id));
    }

    @POST
    @Transactional
    @AllowedTo({Access.office, Access.administrator})
    @Operation(
            operationId = "keepExpressGates",
            summary = "Set these days; what was submitted already keeps those of its month")
    public RestResponse<ExpressGateDays> keep(@PathParam("id") UUID id, @NotNull @Valid ExpressGateDays body) {
        committees.mayManage(id);
        if (!body.keepsOrder()) {
            throw Refusal.broken("triageDay", "gates_out_of_order");
        }
        settings.keep(id, body);
        committees.changed(id, "committee.express_gates_changed");
        return RestResponse.ok(settings.of(id));
    }
}
