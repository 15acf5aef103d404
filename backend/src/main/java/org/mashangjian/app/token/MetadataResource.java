package org.mashangjian.app.token;

import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.as.AuthorizationServerMetadata;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.id.Issuer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.AppScope;

/** Where and how tokens are got, for programs (RFC 8414). */
@Path("/.well-known/oauth-authorization-server")
@Produces(MediaType.APPLICATION_JSON)
public class MetadataResource {
    @ConfigProperty(name = "mashang.base-url")
    String base;

    @GET
    @AllowedTo(Access.anyone)
    @Operation(hidden = true)
    public RestResponse<String> get() {
        var metadata = new AuthorizationServerMetadata(new Issuer(base));
        metadata.setTokenEndpointURI(URI.create(base + "/oauth2/token"));
        metadata.setGrantTypes(List.of(GrantType.CLIENT_CREDENTIALS));
        metadata.setResponseTypes(List.of());
        metadata.setTokenEndpointAuthMethods(
                List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC, ClientAuthenticationMethod.CLIENT_SECRET_POST));
        metadata.setScopes(
                new Scope(Arrays.stream(AppScope.values()).map(AppScope::word).toArray(String[]::new)));
        metadata.setServiceDocsURI(URI.create(base + "/docs/"));
        return RestResponse.ResponseBuilder.ok(metadata.toJSONObject().toJSONString())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
