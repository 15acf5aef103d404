package org.mashangjian.request.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.committee.ConsentNotices;
import org.mashangjian.erasure.ErasureAnswers;
import org.mashangjian.request.access.AccessApi;
import org.mashangjian.request.view.RequestApi;
import org.mashangjian.web.Text;

/** What a resident asks for by the receipt, and what they are told. */
final class RightsApi {
    private RightsApi() {}

    @Schema(name = "ContactCorrection")
    record Correction(@NotNull @Valid ContactAsItIs contact) {}

    @Schema(name = "CorrectedContact")
    record ContactAsItIs(
            @Text(max = 40) String name,
            @Text(max = 30) String phone,
            @Email @Text(max = 120) String email) {}

    /** @param consent the notice that was agreed to; @param kept what would stay after an erasure, and why */
    @Schema(name = "PersonalData")
    record Copy(
            Instant madeAt,
            RequestApi.View request,
            ConsentNotices.Consent consent,
            List<AccessApi> dataAccesses,
            List<ErasureAnswers.Kept> kept) {}
}
