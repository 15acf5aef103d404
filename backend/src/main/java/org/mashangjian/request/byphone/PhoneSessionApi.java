package org.mashangjian.request.byphone;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.request.state.RequestState;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Text;

/** What goes in and out where residents sign in by phone. */
final class PhoneSessionApi {
    private PhoneSessionApi() {}

    @Schema(name = "PhoneSignIn")
    record SignIn(
            @NotNull @Text(max = 30) String phone,
            @NotNull @Text(max = 6) String oneTimeCode) {}

    @Schema(name = "PhoneSession")
    record Session(String token, Instant expiresAt) {}

    /** @param receipt opens this request as long as the phone is kept with it; the one on paper goes on working */
    @Schema(name = "RequestOfPhone")
    record Line(
            UUID id,
            String number,
            String receipt,
            RequestState state,
            String title,
            RequestApi.Named venue,
            boolean overdue,
            Instant submittedAt,
            Instant updatedAt) {}
}
