package org.mashangjian.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.web.Call;
import org.mashangjian.web.PublicRead;
import org.mashangjian.web.Words;

/** Answers pages that other sites show in a frame, and what such a page is about as linked data (JSON-LD, schema.org). */
@ApplicationScoped
public class Embedding {
    public static final String LINKED_DATA = "application/ld+json";
    private static final int KEPT_SECONDS = 60;

    @Inject
    ObjectMapper json;

    @Inject
    PublicRead reads;

    @Inject
    Call call;

    /** @param asked {@code zh} or {@code en}; anything else leaves it to the browser */
    public Words words(String asked) {
        var language =
                "en".equals(asked) ? Locale.ENGLISH : "zh".equals(asked) ? Locale.SIMPLIFIED_CHINESE : call.language();
        return new Words("page", language);
    }

    /** For a data block of a page: nothing in it ends the block or begins another. */
    public String block(Map<String, ?> linked) {
        return written(linked).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    }

    public RestResponse<byte[]> page(TemplateInstance page) {
        call.letFrame();
        return answer(page.render().getBytes(StandardCharsets.UTF_8), "text/html;charset=UTF-8");
    }

    public RestResponse<byte[]> data(Map<String, ?> linked) {
        return answer(written(linked).getBytes(StandardCharsets.UTF_8), LINKED_DATA);
    }

    private RestResponse<byte[]> answer(byte[] bytes, String mediaType) {
        var answer =
                reads.answer(reads.body(bytes), mediaType, null, call.header(HttpHeaders.IF_NONE_MATCH), KEPT_SECONDS);
        answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language");
        return answer;
    }

    private String written(Map<String, ?> linked) {
        try {
            return json.writeValueAsString(linked);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("linked data cannot be written as JSON", impossible);
        }
    }
}
