package org.mashangjian.app.token;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.AppCaller;
import org.mashangjian.account.AppScope;
import org.mashangjian.account.Apps;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Call;

/** Gives a token for an hour to who shows the id of an app and one of its keys as the secret. */
@ApplicationScoped
class IssuingToken {
    private static final long SECONDS = 3600;
    private static final String KEEP = """
            INSERT INTO app_token (token_hash, key_id, scopes, expires_at)
            VALUES (?, ?, ?, now() + make_interval(secs => ?))
            """;

    @ConfigProperty(name = "mashang.base-url")
    String base;

    @Inject
    Apps apps;

    @Inject
    Call call;

    @Inject
    Sql sql;

    RestResponse<String> issue(String form) {
        try {
            return answer(token(TokenRequest.parse(read(form))));
        } catch (ParseException broken) {
            var error = broken.getErrorObject();
            return answer(new TokenErrorResponse(error == null ? OAuth2Error.INVALID_REQUEST : error));
        }
    }

    @Scheduled(every = "1h", delayed = "14m")
    void forgetExpired() {
        sql.run("DELETE FROM app_token WHERE expires_at < now()");
    }

    private TokenResponse token(TokenRequest request) {
        var app = app(request);
        if (app.isEmpty()) {
            return refused(OAuth2Error.INVALID_CLIENT);
        }
        if (!GrantType.CLIENT_CREDENTIALS.equals(request.getAuthorizationGrant().getType())) {
            return refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        }
        var granted = app.get().grants().stream()
                .flatMap(grant -> grant.scopes().stream())
                .map(AppScope::word)
                .collect(Collectors.toCollection(TreeSet::new));
        var asked = request.getScope();
        if (asked != null && (asked.isEmpty() || !granted.containsAll(asked.toStringList())) || granted.isEmpty()) {
            return refused(OAuth2Error.INVALID_SCOPE);
        }
        var scopes = asked == null ? granted : new TreeSet<>(asked.toStringList());
        var token = Apps.TOKEN_PREFIX + org.mashangjian.account.Tokens.next();
        sql.run(KEEP, org.mashangjian.account.Tokens.hash(token), app.get().keyId(), scopes, SECONDS);
        return new AccessTokenResponse(
                new Tokens(new BearerAccessToken(token, SECONDS, new Scope(scopes.toArray(String[]::new))), null));
    }

    /** A key is no secret of another app's id, and a token none at all. */
    private Optional<AppCaller> app(TokenRequest request) {
        if (request.getClientAuthentication() instanceof PlainClientSecret shown) {
            var secret = shown.getClientSecret().getValue();
            return Optional.of(secret)
                    .filter(it -> it.startsWith(Apps.KEY_PREFIX))
                    .flatMap(apps::find)
                    .filter(it ->
                            it.appId().toString().equals(shown.getClientID().getValue()));
        }
        return Optional.empty();
    }

    private HTTPRequest read(String form) {
        var read = new HTTPRequest(HTTPRequest.Method.POST, URI.create(base + "/oauth2/token"));
        read.setHeader("Content-Type", "application/x-www-form-urlencoded");
        if (call.header("Authorization") != null) {
            read.setHeader("Authorization", call.header("Authorization"));
        }
        read.setBody(form);
        return read;
    }

    private static TokenErrorResponse refused(ErrorObject error) {
        return new TokenErrorResponse(error);
    }

    private static RestResponse<String> answer(TokenResponse response) {
        var written = response.toHTTPResponse();
        var answer = RestResponse.ResponseBuilder.<String>create(written.getStatusCode())
                .entity(written.getBody());
        written.getHeaderMap().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }
}
