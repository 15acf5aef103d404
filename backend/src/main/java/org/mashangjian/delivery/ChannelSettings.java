package org.mashangjian.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which provider serves a channel: {@code mashang.channels.<channel>.…}. A channel without one is not offered. */
@ConfigMapping(prefix = "mashang.channels")
public interface ChannelSettings {
    @WithParentName
    Map<Channel, Settings> all();

    default Settings of(Channel channel) {
        return all().get(channel);
    }

    /** Of one channel. */
    interface Settings {
        @WithDefault("none")
        Kind provider();

        Optional<Http> http();
    }

    /** Who brings it: nobody, the log (demo), Quarkus Mailer, or any service that is spoken to by one HTTP call. */
    enum Kind {
        none,
        log,
        mail,
        http
    }

    /** One HTTP call, with placeholders such as {@code {recipient}} in URL, headers and body. */
    interface Http {
        String url();

        @WithDefault("POST")
        String method();

        Map<String, String> headers();

        Optional<String> body();

        @WithDefault("json")
        Escaping escaping();

        @WithDefault("200")
        Set<Integer> expectedStatus();

        /** A regular expression found in the answer's body where the service took it; many answer 200 to everything. */
        Optional<String> expectedBody();

        @WithDefault("10s")
        Duration timeout();
    }
}
