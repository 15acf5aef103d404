package org.mashangjian.request;

import java.util.Arrays;
import java.util.List;

/** The codes of the reasons to decline, for tests of other packages. */
public final class RequestDeclineReasons {
    private RequestDeclineReasons() {}

    public static List<String> all() {
        return Arrays.stream(RequestDecline.Reason.values()).map(Enum::name).toList();
    }
}
