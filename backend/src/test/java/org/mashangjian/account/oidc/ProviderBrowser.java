package org.mashangjian.account.oidc;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser of somebody's own: begins with us, goes to the provider, and comes back with what it says. */
final class ProviderBrowser {
    static final String AUTHORIZATION = "/api/v1/sessions/oidc/authorization";
    static final String SESSIONS = "/api/v1/sessions/oidc";
    private static final String CLIENT = "http://localhost:8080/";
    private static final int MOST_STEPS = 10;

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What the page of the client is opened with, together with what this browser kept. */
    record Back(String flow, Map<String, String> query) {
        Map<String, Object> body() {
            var body = new HashMap<String, Object>(Map.of("flow", flow, "state", query.get("state")));
            body.put("code", query.get("code"));
            body.put("iss", query.get("iss"));
            return body;
        }

        Map<String, Object> body(String name, Object value) {
            var body = body();
            body.put(name, value);
            return body;
        }
    }

    static ValidatableResponse begin(Map<String, ?> body) {
        return post(AUTHORIZATION, body);
    }

    static ValidatableResponse post(String path, Map<String, ?> body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    /** Signs in at the provider as that subject. @param who "mfa" behind the subject means that two factors were shown */
    Back goes(String who) {
        return goes(who, Map.of());
    }

    Back goes(String who, Map<String, ?> beginning) {
        var begun = begin(beginning).statusCode(200).extract();
        return back(begun.path("flow"), begun.path("url"), who);
    }

    Back back(String flow, String url, String who) {
        var next = URI.create(url + "&login_hint=" + URLEncoder.encode(who, StandardCharsets.UTF_8));
        for (var step = 0; step < MOST_STEPS; step++) {
            next = next.resolve(location(next));
            if (next.toString().startsWith(CLIENT)) {
                return new Back(flow, query(next));
            }
        }
        throw new IllegalStateException("the provider does not come back");
    }

    private String location(URI address) {
        try {
            var answer = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            return answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Map<String, String> query(URI address) {
        return Arrays.stream(address.getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
