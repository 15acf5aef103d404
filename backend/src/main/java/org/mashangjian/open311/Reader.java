package org.mashangjian.open311;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who reads, of which committee, and how the answer is to look.
 *
 * @param appId the app whose key is given, or {@link ServiceRequests#NOBODY}, who sees what everybody sees
 * @param asked the parameters as they came
 */
record Reader(Format format, UUID committeeId, UUID appId, MultivaluedMap<String, String> asked) {
    /** The first of its name; null where it is not given. */
    String first(String parameter) {
        return asked.getFirst(parameter);
    }

    /** All of its name, as if they had been one with commas between; null where nothing is given. */
    String all(String parameter) {
        var given = asked.getOrDefault(parameter, List.of()).stream()
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(","));
        return given.isEmpty() ? null : given;
    }

    boolean isApp() {
        return !appId.equals(ServiceRequests.NOBODY);
    }
}
