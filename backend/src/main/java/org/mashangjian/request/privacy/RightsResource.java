package org.mashangjian.request.privacy;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.request.view.RequestDesk;
import org.mashangjian.web.Call;

@Path("/api/v1/requests/{id}")
@Tag(name = "Privacy")
public class RightsResource {
    @Inject
    RequestDesk desk;

    @Inject
    ExercisingRights rights;

    @Inject
    Call call;

    @POST
    @Path("/contact-correction")
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(operationId = "correctContact", summary = "Put the contact right, or leave one after all")
    public RestResponse<RequestApi.View> correct(UUID id, @NotNull @Valid RightsApi.Correction body) {
        rights.correct(desk.held(id), desk.receipt(), body);
        return desk.show(id);
    }

    @POST
    @Path("/publication-withdrawal")
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "withdrawPublication",
            summary = "Take back the consent to publish; it is public no longer")
    public RestResponse<RequestApi.View> withdraw(UUID id, @NotNull @Valid RequestApi.Nothing body) {
        rights.withdrawPublication(desk.held(id), desk.receipt(), body);
        return desk.show(id);
    }

    @POST
    @Path("/erasure")
    @Transactional
    @AllowedTo(Access.receipt)
    @Operation(
            operationId = "eraseRequest",
            summary = "Erase the contact at any time or, once it is over, everything; says what stays and why")
    public RestResponse<ErasureAnswers.Erased> erase(UUID id, @NotNull @Valid ErasureAnswers.Ask body) {
        var erased = rights.erase(desk.held(id), desk.receipt(), body);
        return RestResponse.ok(new ErasureAnswers.Erased(erased, ExercisingRights.kept(call.language(), body.scope())));
    }
}
