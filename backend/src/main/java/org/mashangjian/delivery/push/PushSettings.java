package org.mashangjian.delivery.push;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Web Push; its key is derived from the installation's, so there is none to configure. */
@ConfigMapping(prefix = "mashang.push")
public interface PushSettings {
    @WithDefault("true")
    boolean enabled();

    /** Whom a push service may write to about us: an {@code https:} or {@code mailto:} address. */
    String subject();

    @WithDefault("5s")
    Duration timeout();

    /** For tests alone: endpoints on this machine, without TLS. Production refuses to start with it. */
    @WithDefault("false")
    boolean allowLoopback();
}
