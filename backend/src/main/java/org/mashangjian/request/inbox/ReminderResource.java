package org.mashangjian.request.inbox;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.category.Categories;
import org.mashangjian.web.Refusal;

@Path("/api/v1/requests/reminders")
@Tag(name = "Handling")
public class ReminderResource {
    @Inject
    RemindingRequests reminding;

    @Inject
    Categories categories;

    @Inject
    Callers callers;

    @POST
    @Transactional
    @AllowedTo({Access.chief, Access.office, Access.dispatcher})
    @Operation(
            operationId = "remindRequests",
            summary = "Urge whoever has them in hand, for all requests in one's scope that fit; each once a day")
    public RestResponse<ReminderApi.Done> remind(@NotNull @Valid ReminderApi.Asked body) {
        if (body.category() != null && categories.topics(body.category()).isEmpty()) {
            throw Refusal.broken("category", "unknown_category");
        }
        return RestResponse.ResponseBuilder.ok(reminding.remind(body, callers.current()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
