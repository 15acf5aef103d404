package org.mashangjian.webhook;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Makes one call to a receiver: its name resolved once, the number checked and connected to, the certificate the name's;
 * redirects are answers like any other, and of an answer no more than 64 KiB is taken, and 2,000 characters kept.
 */
@ApplicationScoped
class CallingReceiver {
    private static final int MOST_BYTES = 64 * 1024;
    private static final int KEPT = 2000;

    @Inject
    WebhookSettings settings;

    @Inject
    Vertx vertx;

    private HttpClient client;

    private record Coming(int status, Buffer body) {}

    @PostConstruct
    void open() {
        var millis = (int) settings.timeout().toMillis();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(millis)
                // later than the call is given up, so that it is told as what it is
                .setIdleTimeout(millis + 1000)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setMaxPoolSize(500)
                .setKeepAlive(false));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    WebhookAnswer call(String url, Map<String, String> headers, String body) {
        var address = WebhookAddress.read(url, settings.allowLoopback());
        if (address.isEmpty()) {
            return WebhookAnswer.faulty("closed_address");
        }
        var numbers = address.get().addresses(settings.allowLoopback());
        return numbers.isEmpty()
                ? WebhookAnswer.faulty("closed_address")
                : call(options(address.get(), numbers.get(0), headers), body);
    }

    /** @param options as {@link #options} makes them */
    WebhookAnswer call(RequestOptions options, String body) {
        var began = System.nanoTime();
        var coming = coming(options, Buffer.buffer(body));
        try {
            var answer = coming.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new WebhookAnswer(since(began), answer.status(), null, shown(answer.body()));
        } catch (TimeoutException slow) {
            coming.cancel(true);
            return new WebhookAnswer(since(began), null, "timeout", null);
        } catch (ExecutionException failed) {
            return new WebhookAnswer(since(began), null, word(failed.getCause()), null);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return new WebhookAnswer(since(began), null, "interrupted", null);
        }
    }

    private static String word(Throwable failure) {
        if (failure instanceof ConnectException) {
            return "unreachable";
        }
        return failure instanceof SSLException ? "bad_certificate" : "broken_off";
    }

    /** To that number, as that name. */
    static RequestOptions options(WebhookAddress address, InetAddress number, Map<String, String> headers) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(address.port(), number.getHostAddress()))
                .setHost(address.host())
                .setPort(address.port())
                .setURI(address.target())
                .setSsl(address.isSecure())
                .setFollowRedirects(false);
        headers.forEach(options::putHeader);
        return options;
    }

    /** Asked and read on the client's own thread, so that nothing of the answer goes by unread; hung up in any case. */
    private CompletableFuture<Coming> coming(RequestOptions options, Buffer body) {
        var coming = new CompletableFuture<Coming>();
        vertx.runOnContext(there -> client.request(options)
                .compose(call -> {
                    coming.whenComplete((answer, fault) -> call.connection().close());
                    return call.send(body).compose(CallingReceiver::read);
                })
                .onSuccess(coming::complete)
                .onFailure(coming::completeExceptionally));
        return coming;
    }

    private static Future<Coming> read(HttpClientResponse answer) {
        var body = Buffer.buffer();
        var read = Promise.<Coming>promise();
        answer.handler(part -> {
            if (body.length() < MOST_BYTES) {
                body.appendBuffer(part);
            } else {
                read.tryComplete(new Coming(answer.statusCode(), body));
            }
        });
        answer.exceptionHandler(read::tryFail);
        answer.endHandler(end -> read.tryComplete(new Coming(answer.statusCode(), body)));
        return read.future();
    }

    /** As far as it is text that can be kept. */
    private static String shown(Buffer body) {
        var text = body.getString(0, Math.min(body.length(), KEPT), StandardCharsets.UTF_8.name());
        return text.codePoints()
                .filter(point -> point == '\n' || !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int since(long began) {
        return (int) Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
