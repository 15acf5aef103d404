package org.mashangjian.qrcode;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppObject;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.OpenToApps;
import org.mashangjian.web.Call;
import org.mashangjian.web.PublicRead;

@Path("/api/v1/qr-codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "QR codes")
public class QrCodeResource {
    private static final int SECONDS = 5;

    @Inject
    QrPages pages;

    @Inject
    Call call;

    @Inject
    PublicRead publicRead;

    @GET
    @Path("{code}")
    @AllowedTo(Access.anyone)
    @OpenToApps(value = AppScope.directory_read, of = AppObject.qr_code, by = "code")
    @Operation(
            operationId = "getQrCode",
            summary = "What a code stands for: the venue, its members with those on duty first, what is on, the notice")
    @APIResponseSchema(value = QrCodeApi.Landing.class, responseCode = "200")
    public Uni<RestResponse<byte[]>> get(
            @PathParam("code") String code, @HeaderParam("If-None-Match") String ifNoneMatch) {
        return pages.of(code, call.language()).map(shown -> publicRead.answer(shown.body(), ifNoneMatch, SECONDS));
    }
}
