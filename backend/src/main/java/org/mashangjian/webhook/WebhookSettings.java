package org.mashangjian.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code mashang.webhooks.*}. */
@ConfigMapping(prefix = "mashang.webhooks")
public interface WebhookSettings {
    /** How often lanes with something due are looked for; {@code off} where somebody else starts them. */
    @WithDefault("1s")
    String every();

    /** Whether lanes are started at all. */
    default boolean isOn() {
        return !"off".equals(every());
    }

    /** After which a receiver is given up for this time. */
    @WithDefault("5s")
    Duration timeout();

    /** For the demo and tests: receivers on this machine, without TLS and on any port. Production refuses to start with it. */
    @WithDefault("false")
    boolean allowLoopback();
}
