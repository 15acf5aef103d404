package org.mashangjian.request.letter;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.delivery.QuietHours;
import org.mashangjian.event.Actor;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Version;

@Path("/api/v1/requests/{id}/notice-settings")
@Tag(name = "Requests")
public class RequestNoticeResource {
    @Inject
    RequestDesk desk;

    @Inject
    RequestNoticeSettings settings;

    @Inject
    Deliveries deliveries;

    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    @GET
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "getRequestNoticeSettings",
            summary = "By which way a resident is told of the request outside its page")
    public RestResponse<RequestNoticeApi.Settings> get(UUID id) {
        return answer(desk.held(id).id());
    }

    @PUT
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "changeRequestNoticeSettings",
            summary = "Be written to or no longer, and in which language")
    public RestResponse<RequestNoticeApi.Settings> change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RequestNoticeApi.Change body) {
        var row = desk.held(id);
        var seen = settings.of(id).version();
        Version.match(ifMatch, seen);
        settings.save(id, body, seen);
        audit.append(
                row.committeeId(),
                clock.now(),
                Actor.RESIDENT,
                "request.notice_settings_changed",
                "request",
                id.toString());
        return answer(id);
    }

    private RestResponse<RequestNoticeApi.Settings> answer(UUID id) {
        var kept = settings.of(id);
        var by = settings.way(id).map(RequestNoticeSettings.Way::channel);
        var channels = new ArrayList<Channel>();
        if (deliveries.offers(Channel.push)) {
            channels.add(Channel.push);
        }
        by.ifPresent(channels::add);
        var shown = new RequestNoticeApi.Settings(
                kept.written(),
                kept.language(),
                by.orElse(null),
                QuietHours.USUAL.from().toString(),
                QuietHours.USUAL.to().toString(),
                channels);
        return RestResponse.ResponseBuilder.ok(shown)
                .header("ETag", Version.tag(kept.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
