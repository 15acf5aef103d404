package org.mashangjian.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** Any service that takes a message by one HTTP call, described in the configuration. */
final class HttpProvider implements Provider {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final ChannelSettings.Http settings;
    private final HttpTemplate url;
    private final HttpTemplate body;
    private final Map<String, HttpTemplate> headers = new LinkedHashMap<>();
    private final Pattern expectedBody;

    HttpProvider(ChannelSettings.Http settings) {
        this.settings = settings;
        url = new HttpTemplate(settings.url(), Escaping.form);
        body = settings.body()
                .map(text -> new HttpTemplate(text, settings.escaping()))
                .orElse(null);
        settings.headers().forEach((name, value) -> headers.put(name, new HttpTemplate(value, Escaping.form)));
        expectedBody = settings.expectedBody().map(Pattern::compile).orElse(null);
    }

    @Override
    public void send(UUID id, String recipient, Letter letter) {
        var values = HttpTemplate.values(id, recipient, letter);
        var request = HttpRequest.newBuilder(URI.create(url.filled(values)))
                .method(
                        settings.method(),
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.filled(values)));
        headers.forEach((name, value) -> request.setHeader(name, value.filled(values)));
        var answer = answer(request.build());
        if (!settings.expectedStatus().contains(answer.statusCode())) {
            throw DeliveryFault.passing("status_" + answer.statusCode());
        }
        if (expectedBody != null && !expectedBody.matcher(answer.body()).find()) {
            throw DeliveryFault.passing("unexpected_answer");
        }
    }

    private HttpResponse<String> answer(HttpRequest request) {
        var coming = client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            coming.cancel(true);
            throw DeliveryFault.passing("timeout");
        } catch (ExecutionException failed) {
            throw DeliveryFault.passing(failed.getCause().getClass().getSimpleName());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw DeliveryFault.passing("interrupted");
        }
    }
}
