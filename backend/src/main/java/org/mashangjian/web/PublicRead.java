package org.mashangjian.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.secret.Sha256;

/** Answers that anyone may see and keep for a moment: JSON with a strong ETag, 304 where the caller has it already. */
@ApplicationScoped
public class PublicRead {
    private static final int TAG_BYTES = 12;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    @Inject
    ObjectMapper json;

    /** A body as it is sent, with the tag that names exactly these bytes. */
    public record Body(byte[] bytes, String tag) {}

    public Body body(Object value) {
        try {
            return body(json.writeValueAsBytes(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written as JSON", impossible);
        }
    }

    /** What was written elsewhere, in whatever form. */
    public Body body(byte[] bytes) {
        return new Body(bytes, '"' + HexFormat.of().formatHex(Sha256.of(bytes), 0, TAG_BYTES) + '"');
    }

    /** An answer in another form than JSON. @param changed when the newest of it is from, or null */
    public RestResponse<byte[]> answer(Body body, String mediaType, Instant changed, String ifNoneMatch, int seconds) {
        var answer = start(body, ifNoneMatch, seconds).type(mediaType);
        if (changed != null) {
            answer.header(HttpHeaders.LAST_MODIFIED, HTTP_DATE.format(changed));
        }
        return answer.build();
    }

    /**
     * @param ifNoneMatch that header of the call, or null
     * @param seconds how long the answer may be kept
     */
    public RestResponse<byte[]> answer(Body body, String ifNoneMatch, int seconds) {
        return start(body, ifNoneMatch, seconds).build();
    }

    /** A page of a list, with a link to the next one (RFC 8288). */
    public RestResponse<byte[]> answer(Page<?> page, UriInfo uri, String ifNoneMatch, int seconds) {
        var answer = start(body(page), ifNoneMatch, seconds);
        if (page.next() != null) {
            var next = Parameters.next(uri, page.next());
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    private static RestResponse.ResponseBuilder<byte[]> start(Body body, String ifNoneMatch, int seconds) {
        var answer = has(body.tag(), ifNoneMatch)
                ? RestResponse.ResponseBuilder.<byte[]>create(RestResponse.Status.NOT_MODIFIED)
                : RestResponse.ResponseBuilder.ok(body.bytes()).type(MediaType.APPLICATION_JSON_TYPE);
        return answer.header(HttpHeaders.ETAG, body.tag())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + seconds)
                .header(HttpHeaders.VARY, "Accept-Language");
    }

    /** Whether the caller has it already. A cache on the way may have weakened the tag (RFC 9110, 13.1.2). */
    public static boolean has(String tag, String ifNoneMatch) {
        return ifNoneMatch != null && (ifNoneMatch.equals("*") || ifNoneMatch.contains(tag));
    }
}
