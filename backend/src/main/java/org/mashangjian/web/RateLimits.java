package org.mashangjian.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Map;

/** The limits by {@link RateLimit#key()}. */
@ConfigMapping(prefix = "mashang.rates")
public interface RateLimits {
    @WithParentName
    Map<String, Rate> all();

    default Rate of(RateLimit limit) {
        var rate = all().get(limit.key());
        if (rate == null) {
            throw new IllegalStateException("mashang.rates." + limit.key() + " is not configured");
        }
        return rate;
    }

    /** So many calls at once, given back evenly over the period. */
    interface Rate {
        long permits();

        Duration period();

        /** What a node takes at a time: one for small limits, so that they are exact, else about 5 %. */
        default long block() {
            return Math.max(1, permits() / 20);
        }
    }
}
