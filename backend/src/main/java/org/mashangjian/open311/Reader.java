package org.mashangjian.open311;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;

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

    boolean isApp() {
        return !appId.equals(ServiceRequests.NOBODY);
    }
}
