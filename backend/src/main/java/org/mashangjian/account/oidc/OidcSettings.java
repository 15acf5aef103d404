package org.mashangjian.account.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one provider; without issuer and client id there is none, and nothing of it is loaded. */
@ConfigMapping(prefix = "mashang.oidc")
public interface OidcSettings {
    /** As the provider names itself in its discovery document and in {@code iss}. */
    Optional<String> issuer();

    Optional<String> clientId();

    /** Absent for a public client, which PKCE protects alone. */
    Optional<String> clientSecret();

    /** What people call the provider, shown on the button. */
    @WithDefault("OpenID Connect")
    String name();

    @WithDefault("openid")
    List<String> scopes();

    /** What the provider is asked to do, such as a class that means two factors. */
    Optional<List<String>> acrValues();

    /** The values of {@code amr} (RFC 8176) that stand for a second factor; without one of them ours is asked for. */
    @WithDefault("mfa")
    Set<String> factorAmr();

    /** How the provider signs identity tokens; any other way is refused. */
    @WithDefault("RS256")
    String algorithm();

    @WithDefault("5s")
    Duration timeout();

    default boolean isConfigured() {
        return issuer().isPresent() && clientId().isPresent();
    }

    /** Whether somebody on the way could read and change what the provider says. */
    default boolean isInTheClear() {
        return issuer().filter(uri -> !uri.startsWith("https://")).isPresent();
    }
}
