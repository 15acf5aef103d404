package org.mashangjian.account.oidc;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out when somebody signs in by the provider. */
final class OidcApi {
    private OidcApi() {}

    /** @param oidc what people call the provider, or null where none is configured */
    @Schema(name = "SignInMethods")
    record Methods(String oidc) {}

    /** @param invitation the token of a link, for who takes it up by an identity in place of a password; else null */
    @Schema(name = "OidcBeginning")
    record Beginning(@Text(max = 100) String invitation) {}

    /** @param url where the browser goes @param flow to be kept by this browser, and sent with what comes back */
    @Schema(name = "OidcAuthorization")
    record Authorization(URI url, String flow) {}

    /**
     * @param state as the provider sent it back, as are code and iss
     * @param code needed once; the next call, which shows the second factor, goes without
     */
    @Schema(name = "OidcSignIn")
    record SignIn(
            @NotNull @Text(max = 100) String flow,
            @NotNull @Text(max = 100) String state,
            @Text(max = 4000) String code,
            @Text(max = 500) String iss,
            @Text(max = 8) String totp,
            @Text(max = 20) String recoveryCode,
            @Text(max = 60) String device) {}
}
