package org.mashangjian.delivery.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.net.InetAddress;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.ChannelProvider;
import org.mashangjian.delivery.DeliveryFault;
import org.mashangjian.delivery.Letter;

/**
 * Web Push. The name of an endpoint is resolved once, its number checked, and that number connected to, while the
 * certificate must still be the name's; redirects are not followed and nothing of the answer is read but its status.
 */
@ApplicationScoped
class PushProvider implements ChannelProvider {
    private static final Logger LOG = Logger.getLogger(PushProvider.class);
    private static final Duration KEPT = Duration.ofDays(3);
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;

    /** What the service worker gets to show. */
    private record Shown(String title, String body, String url, String tag) {}

    @Inject
    PushSubscriptions subscriptions;

    @Inject
    PushSettings settings;

    @Inject
    PushKeyPair pair;

    @Inject
    Vertx vertx;

    @Inject
    ObjectMapper json;

    private HttpClient client;

    @PostConstruct
    void open() {
        var millis = (int) settings.timeout().toMillis();
        client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(millis)
                .setIdleTimeout(millis)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAlive(false));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    @Override
    public Channel channel() {
        return Channel.push;
    }

    @Override
    public boolean isReady() {
        return settings.enabled();
    }

    @Override
    public void send(UUID id, String recipient, Letter letter) {
        var subscriptionId = UUID.fromString(recipient);
        var subscription = subscriptions.find(subscriptionId).orElseThrow(() -> DeliveryFault.lasting("unsubscribed"));
        var endpoint = PushEndpoint.read(subscription.endpoint(), settings.allowLoopback())
                .orElseThrow(() -> DeliveryFault.lasting("not_a_push_service"));
        var addresses = endpoint.addresses(settings.allowLoopback());
        if (addresses.isEmpty()) {
            throw DeliveryFault.passing("no_open_address");
        }
        var body = Encrypting.encrypt(message(letter), subscription.keys());
        var status = status(endpoint, addresses.get(0), id, body);
        if (status == NOT_FOUND || status == GONE) {
            subscriptions.forget(subscriptionId);
            throw DeliveryFault.lasting("unsubscribed");
        }
        if (status < 200 || status >= 300) {
            throw DeliveryFault.passing("status_" + status);
        }
    }

    private int status(PushEndpoint endpoint, InetAddress address, UUID id, byte[] body) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(endpoint.port(), address.getHostAddress()))
                .setHost(endpoint.host())
                .setPort(endpoint.port())
                .setURI(endpoint.target())
                .setSsl(endpoint.isSecure())
                .setFollowRedirects(false)
                .putHeader("TTL", Long.toString(KEPT.toSeconds()))
                // a second attempt takes the place of the first where the browser has not fetched that yet
                .putHeader("Topic", id.toString().replace("-", ""))
                .putHeader("Content-Encoding", "aes128gcm")
                .putHeader("Content-Type", "application/octet-stream")
                .putHeader("Authorization", pair.authorization(endpoint));
        try {
            return coming(options, body).get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            throw DeliveryFault.passing("timeout");
        } catch (ExecutionException failed) {
            throw DeliveryFault.passing(failed.getCause().getClass().getSimpleName());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw DeliveryFault.passing("interrupted");
        }
    }

    /** Asked on the client's own thread, so that a whole answer cannot have gone by before its status is looked at. */
    private CompletableFuture<Integer> coming(RequestOptions options, byte[] body) {
        var coming = new CompletableFuture<Integer>();
        vertx.runOnContext(there -> client.request(options)
                .compose(call -> call.send(Buffer.buffer(body)))
                .map(PushProvider::hungUp)
                .onSuccess(coming::complete)
                .onFailure(coming::completeExceptionally));
        return coming;
    }

    /** The status, and the end of the call: whatever else is being sent is not for us. */
    private static int hungUp(HttpClientResponse answer) {
        answer.exceptionHandler(closed -> LOG.debug("a push service was still talking"));
        answer.request().connection().close();
        return answer.statusCode();
    }

    private String message(Letter letter) {
        try {
            var tag = letter.number() == null ? letter.kind() : letter.number();
            return json.writeValueAsString(new Shown(letter.subject(), letter.text(), letter.link(), tag));
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a message cannot be written as JSON", ours);
        }
    }
}
