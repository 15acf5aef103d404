package org.mashangjian.delivery.push;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.web.Text;

/** What goes in and out about Web Push. */
public final class PushApi {
    private PushApi() {}

    /** As {@code PushSubscription.toJSON()} of a browser gives it. */
    @Schema(name = "PushSubscription")
    public record Subscription(
            @NotNull @Text(max = 1000) String endpoint,
            @NotNull @Valid Keys keys) {}

    /** @param p256dh the browser's public key; {@code auth}: its secret; both in URL-safe Base64 */
    @Schema(name = "PushSubscriptionKeys")
    public record Keys(
            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}=?")
            String p256dh,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?")
            String auth) {}

    /** A subscription that is kept. */
    @Schema(name = "PushSubscribed")
    public record Subscribed(UUID id) {}

    /** @param publicKey what a browser wants as {@code applicationServerKey} */
    @Schema(name = "PushKey")
    record Key(String publicKey) {}
}
