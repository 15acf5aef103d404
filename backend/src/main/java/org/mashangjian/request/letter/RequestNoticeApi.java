package org.mashangjian.request.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.delivery.Channel;

/** How a resident is told of a request outside its page. */
final class RequestNoticeApi {
    private static final String LANGUAGES = "zh-CN|en";

    private RequestNoticeApi() {}

    /** @param written whether the resident is written to where a phone or an address was left */
    @Schema(name = "RequestNoticeSettingsChange")
    record Change(
            @NotNull Boolean written,
            @NotNull @Pattern(regexp = LANGUAGES) String language) {}

    /**
     * @param writtenBy the channel that what was left is written to by; absent where nothing was left
     * @param quietFrom local time; what is not dangerous waits until {@code quietTo}
     * @param channels that can reach this resident: push after this browser subscribed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RequestNoticeSettings")
    record Settings(
            boolean written,
            String language,
            Channel writtenBy,
            String quietFrom,
            String quietTo,
            List<Channel> channels) {}
}
