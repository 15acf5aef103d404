package org.mashangjian.open311;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.mashangjian.account.AppCaller;

/** Finds out who reads, by the parameters that every address of Open311 has. */
@RequestScoped
class Readers {
    @Inject
    KeyHolder keys;

    @Inject
    Jurisdictions jurisdictions;

    /** Refuses a format that there is not, a key that is not good and a jurisdiction that is not known. */
    Reader of(String format, UriInfo uri, ResourceInfo operation) {
        var form = Format.of(format);
        var asked = uri.getQueryParameters();
        var app = keys.given(asked.getFirst("api_key"), operation);
        var at = jurisdictions.named(asked.getFirst("jurisdiction_id"), app);
        var appId = app.map(AppCaller::appId).orElse(ServiceRequests.NOBODY);
        return new Reader(form, at.committeeId(), appId, asked);
    }
}
