package org.mashangjian.account.oidc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mashangjian.web.ClientLinks;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What is believed of a provider, and what is its trouble and not the caller's. */
class OidcProviderTest {
    private static final String CLIENT = "mashangjian";
    private static final String NONCE = "the nonce";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final OidcProvider provider = new OidcProvider();
    private HttpServer server;
    private String issuer;
    private RSAKey key;

    @BeforeEach
    void serve() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + server.getAddress().getPort();
        key = key();
        server.createContext("/", exchange -> {
            var answer = answers.get(exchange.getRequestURI().getPath());
            var bytes = answer == null ? new byte[0] : answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer == null ? 500 : 200, answer == null ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        provider.settings = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(OidcSettings.class)
                .withDefaultValues(Map.of("mashang.oidc.issuer", issuer, "mashang.oidc.client-id", CLIENT))
                .build()
                .getConfigMapping(OidcSettings.class);
        provider.links = new ClientLinks() {
            @Override
            public String to(String path) {
                return "http://localhost" + path;
            }
        };
        answers.put("/.well-known/openid-configuration", metadata());
        answers.put("/token", token(key));
        answers.put("/keys", new JWKSet(key).toString());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_token_that_the_provider_signed_says_who_it_is() {
        assertEquals("person", identity().orElseThrow().subject());
    }

    @Test
    void a_token_that_another_key_signed_says_nothing() throws JOSEException {
        answers.put("/token", token(key()));
        assertTrue(identity().isEmpty());
    }

    @Test
    void a_token_for_another_sign_in_says_nothing() {
        assertTrue(provider.identity("code", "another nonce", "v".repeat(43)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.well-known/openid-configuration", "/keys"})
    void what_cannot_be_had_is_the_providers_trouble(String path) {
        answers.remove(path);
        unavailable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no keys at all", "{}", "{\"keys\":[{\"kty\":\"RSA\"}]}"})
    void keys_that_are_none_are_the_providers_trouble(String keys) {
        answers.put("/keys", keys);
        unavailable();
    }

    @Test
    void once_its_keys_are_there_again_people_sign_in_again() {
        var keys = answers.remove("/keys");
        unavailable();
        answers.put("/keys", keys);
        assertTrue(identity().isPresent());
    }

    private void unavailable() {
        var refusal = assertThrows(Refusal.class, this::identity);
        assertEquals(ProblemType.unavailable, refusal.type());
        assertTrue(refusal.retryAfterSeconds() > 0);
    }

    private Optional<OidcProvider.Identity> identity() {
        return provider.identity("code", NONCE, "v".repeat(43));
    }

    private String metadata() {
        var metadata =
                new OIDCProviderMetadata(new Issuer(issuer), List.of(SubjectType.PUBLIC), URI.create(issuer + "/keys"));
        metadata.setAuthorizationEndpointURI(URI.create(issuer + "/authorization"));
        metadata.setTokenEndpointURI(URI.create(issuer + "/token"));
        metadata.applyDefaults();
        return metadata.toJSONObject().toJSONString();
    }

    private String token(RSAKey signing) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(CLIENT)
                .subject("person")
                .claim("nonce", NONCE)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(signing.getKeyID())
                .build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(signing));
        return "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + token.serialize() + "\"}";
    }

    private static RSAKey key() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("one").generate();
    }
}
