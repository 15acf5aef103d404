package org.mashangjian.request.statuslink;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.request.view.RequestRow;
import org.mashangjian.web.Call;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.Messages;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/{id}/status-link")
@Tag(name = "Handling")
public class StatusLinkResource {
    @Inject
    StatusLinks links;

    @Inject
    RequestDesk desk;

    @Inject
    ClientLinks addresses;

    @Inject
    Callers callers;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @Inject
    Call call;

    /** There is one for a request, so that asking again gives the same. */
    @POST
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(
            operationId = "makeStatusLink",
            summary = "A short link for the group a request came from; shows how it stands and nothing that was said")
    public RestResponse<StatusLinkApi.Link> make(UUID id, @NotNull @Valid RequestApi.Nothing body) {
        var row = desk.read(id);
        if (row.aboutStaff()) {
            throw Refusal.of(ProblemType.conflict, "no_status_link");
        }
        if (links.make(id, clock.now())) {
            note(row, "request.status_link_made");
        }
        var code = links.of(id).orElseThrow();
        var url = addresses.here("/g/" + code);
        var words = Messages.text("page", call.language(), "status.paste", row.number(), url);
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new StatusLinkApi.Link(code, url, words))
                .header("Cache-Control", "no-store")
                .build();
    }

    @DELETE
    @Transactional
    @AllowedTo({Access.clerk, Access.chief, Access.office})
    @Operation(operationId = "endStatusLink", summary = "Let the status link of a request lead nowhere from now on")
    public RestResponse<Void> end(UUID id) {
        var row = desk.read(id);
        if (!links.end(id)) {
            throw Refusal.of(ProblemType.not_found);
        }
        note(row, "request.status_link_ended");
        return RestResponse.noContent();
    }

    private void note(RequestRow row, String action) {
        audit.append(row.committeeId(), clock.now(), callers.current(), action, "request", row.id());
    }
}
