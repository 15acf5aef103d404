package org.mashangjian.web;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The body of every answer with a status of 400 or more (RFC 9457, {@code application/problem+json}).
 *
 * @param code a stable word for what {@code detail} says, where it says more than the type
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        String instance,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
