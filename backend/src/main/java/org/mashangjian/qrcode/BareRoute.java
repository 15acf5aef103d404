package org.mashangjian.qrcode;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** In profile bench alone: a landing page's bytes from memory, with nothing around them, to measure the landing against. */
class BareRoute {
    private final AtomicReference<Buffer> bytes = new AtomicReference<>();

    void register(@Observes Router router, QrPages pages) {
        if (!ConfigUtils.isProfileActive("bench")) {
            return;
        }
        router.get("/bench/bare").handler(context -> {
            var kept = bytes.get();
            if (kept != null) {
                context.response().putHeader("Content-Type", "application/json").end(kept);
                return;
            }
            pages.of("guangwumen", Locale.SIMPLIFIED_CHINESE)
                    .subscribe()
                    .with(
                            shown -> {
                                bytes.set(Buffer.buffer(shown.body().bytes()));
                                context.reroute("/bench/bare");
                            },
                            context::fail);
        });
    }
}
