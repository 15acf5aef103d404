package org.mashangjian.account.factor;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about second factors. */
final class FactorApi {
    private FactorApi() {}

    /** Nothing needs to be said. */
    @Schema(name = "TotpBeginning")
    record Beginning() {}

    /** @param secret in base32, to be typed @param uri the same, to be shown as a QR code */
    @Schema(name = "TotpSecret")
    record Secret(String secret, String uri) {}

    @Schema(name = "TotpCode")
    record Code(@NotNull @Text(max = 8) String totp) {}

    /** Either of the two. */
    @Schema(name = "FactorProof")
    record Proof(@Text(max = 8) String totp, @Text(max = 20) String recoveryCode) {}

    @Schema(name = "RecoveryCodes")
    record Codes(List<String> recoveryCodes) {}

    @Schema(name = "Factors")
    record Enrolled(boolean totp, int recoveryCodesLeft) {}
}
