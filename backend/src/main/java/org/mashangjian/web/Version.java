package org.mashangjian.web;

import org.jboss.resteasy.reactive.RestResponse;

/** The version of an aggregate as callers see it: the ETag of an answer, which a change sends back as If-Match. */
public final class Version {
    private Version() {}

    public static String tag(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    public static <T> RestResponse<T> answer(RestResponse.Status status, T body, int version) {
        return RestResponse.ResponseBuilder.create(status, body)
                .header("ETag", tag(version))
                .build();
    }

    /** Refuses a change of what its caller did not see: 428 without If-Match, 412 where it names another version. */
    public static void match(String ifMatch, int version) {
        if (ifMatch == null) {
            throw Refusal.of(ProblemType.precondition_required);
        }
        if (!ifMatch.strip().equals(tag(version))) {
            throw Refusal.of(ProblemType.stale);
        }
    }
}
