package org.mashangjian.delivery.push;

import java.util.Map;
import java.util.UUID;

/** A subscription that is valid, to which nothing is sent. */
public final class PushFixture {
    private PushFixture() {}

    public static Map<String, ?> subscription() {
        return subscription("http://localhost:9/" + UUID.randomUUID());
    }

    public static Map<String, ?> subscription(String endpoint) {
        return new Browser().subscription(endpoint);
    }
}
