package org.mashangjian.account.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** The one place that knows the OpenID Connect SDK: speaks to the provider, and believes only what it has signed for us. */
@ApplicationScoped
class OidcProvider {
    private static final Logger LOG = Logger.getLogger(OidcProvider.class);
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final int LARGEST = 256 * 1024;
    private static final int RETRY_SECONDS = 15;

    @Inject
    OidcSettings settings;

    @Inject
    ClientLinks links;

    private volatile Known known;

    /** What discovery said, and what checks tokens by the keys it named. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {}

    /** @param vouched whether the provider says that two factors were shown */
    record Identity(String subject, boolean vouched) {}

    /** Where the browser goes to prove who it is. */
    URI authorization(String state, String nonce, String verifier) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope(settings.scopes().toArray(String[]::new)), client(), back())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(state))
                .nonce(new Nonce(nonce))
                .codeChallenge(new CodeVerifier(verifier), CodeChallengeMethod.S256);
        settings.acrValues()
                .ifPresent(values ->
                        request.acrValues(values.stream().map(ACR::new).toList()));
        return request.build().toURI();
    }

    /** Who signed in; empty where the code, or anything about the token that it brings, is wrong. */
    Optional<Identity> identity(String code, String nonce, String verifier) {
        var provider = known();
        var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back(), new CodeVerifier(verifier));
        try {
            var answer = OIDCTokenResponseParser.parse(
                    limited(request(provider.metadata(), grant)).send());
            if (!answer.indicatesSuccess()) {
                LOG.infof(
                        "the provider refused a code: %s",
                        answer.toErrorResponse().getErrorObject().getCode());
                return Optional.empty();
            }
            var tokens = (OIDCTokenResponse) answer.toSuccessResponse();
            var claims = provider.validator().validate(tokens.getOIDCTokens().getIDToken(), new Nonce(nonce));
            var methods = claims.getAMR() == null
                    ? List.<String>of()
                    : claims.getAMR().stream().map(it -> it.getValue()).toList();
            return Optional.of(new Identity(
                    claims.getSubject().getValue(), methods.stream().anyMatch(settings.factorAmr()::contains)));
        } catch (IOException | KeySourceException unreached) {
            throw unavailable(unreached);
        } catch (GeneralException | BadJOSEException | JOSEException wrong) {
            // the kind alone: the message could repeat the token
            LOG.infof(
                    "a token of the provider was refused: %s", wrong.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Whether a caller's idea of who answered is ours (RFC 9207). */
    boolean isOurs(String issuer) {
        return issuer == null || issuer.equals(settings.issuer().orElseThrow());
    }

    private TokenRequest request(OIDCProviderMetadata metadata, AuthorizationCodeGrant grant) {
        var endpoint = metadata.getTokenEndpointURI();
        return settings.clientSecret()
                .map(secret ->
                        new TokenRequest.Builder(endpoint, authentication(metadata, new Secret(secret)), grant).build())
                .orElseGet(() -> new TokenRequest.Builder(endpoint, client(), grant).build());
    }

    /** Basic, unless the provider knows the other way alone. */
    private ClientAuthentication authentication(OIDCProviderMetadata metadata, Secret secret) {
        var methods = metadata.getTokenEndpointAuthMethods();
        return methods == null || methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                ? new ClientSecretBasic(client(), secret)
                : new ClientSecretPost(client(), secret);
    }

    private HTTPRequest limited(TokenRequest request) {
        var http = request.toHTTPRequest();
        http.setConnectTimeout(milliseconds());
        http.setReadTimeout(milliseconds());
        http.setFollowRedirects(false);
        return http;
    }

    private Known known() {
        var before = known;
        if (before != null && Instant.now().isBefore(before.until())) {
            return before;
        }
        try {
            var issuer = new Issuer(settings.issuer().orElseThrow());
            var metadata = OIDCProviderMetadata.resolve(issuer, milliseconds(), milliseconds());
            var keys = new DefaultResourceRetriever(milliseconds(), milliseconds(), LARGEST);
            var validator = new IDTokenValidator(
                    issuer,
                    client(),
                    JWSAlgorithm.parse(settings.algorithm()),
                    metadata.getJWKSetURI().toURL(),
                    keys);
            known = new Known(metadata, validator, Instant.now().plus(KNOWN_FOR));
            return known;
        } catch (IOException | GeneralException unreached) {
            throw unavailable(unreached);
        }
    }

    private static Refusal unavailable(Exception unreached) {
        LOG.warnf(
                "the identity provider was not reached: %s",
                unreached.getClass().getSimpleName());
        return Refusal.of(ProblemType.unavailable, "no_provider").retryAfter(RETRY_SECONDS);
    }

    private ClientID client() {
        return new ClientID(settings.clientId().orElseThrow());
    }

    /** The page of the client that the provider sends the browser back to. */
    private URI back() {
        return URI.create(links.to("/desk/sign-in/oidc"));
    }

    private int milliseconds() {
        return Math.toIntExact(settings.timeout().toMillis());
    }
}
