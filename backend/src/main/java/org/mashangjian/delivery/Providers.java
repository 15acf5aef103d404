package org.mashangjian.delivery;

import io.quarkus.arc.All;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The providers as configured, one a channel or none. */
@ApplicationScoped
class Providers {
    private final Map<Channel, Provider> all = new EnumMap<>(Channel.class);

    @Inject
    ChannelSettings settings;

    @Inject
    Mailer mailer;

    @Inject
    @All
    List<ChannelProvider> others;

    @PostConstruct
    void open() {
        for (var channel : Channel.values()) {
            var found = settings.of(channel);
            if (found != null) {
                open(channel, found);
            }
        }
        others.stream().filter(ChannelProvider::isReady).forEach(other -> all.put(other.channel(), other));
    }

    /** Refuses to start on a configuration that could never send. */
    void check(@Observes StartupEvent event) {
        all.size();
    }

    Optional<Provider> of(Channel channel) {
        return Optional.ofNullable(all.get(channel));
    }

    private void open(Channel channel, ChannelSettings.Settings found) {
        switch (found.provider()) {
            case none -> {}
            case log -> all.put(channel, new LogProvider(channel));
            case mail -> all.put(channel, new MailProvider(only(Channel.email, channel)));
            case http ->
                all.put(channel, new HttpProvider(found.http().orElseThrow(() -> wrong(channel, "needs http.url"))));
        }
    }

    private Mailer only(Channel served, Channel channel) {
        if (channel != served) {
            throw wrong(channel, "is not what the provider is for");
        }
        return mailer;
    }

    private static IllegalStateException wrong(Channel channel, String what) {
        return new IllegalStateException("mashang.channels." + channel + " " + what);
    }
}
