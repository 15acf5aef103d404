package org.mashangjian.notification.setting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mashangjian.delivery.Channel;
import org.mashangjian.web.Text;

/** What goes in and out about how somebody is told. */
final class NoticeSettingApi {
    static final String LANGUAGES = "zh-CN|en";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private NoticeSettingApi() {}

    /** @param daily once a day with all others, instead of at once */
    @Schema(name = "NoticeChoice")
    record Choice(
            @NotNull @Text(max = 60) String kind, @NotNull Channel channel, boolean daily) {}

    /**
     * All of it; what is left out is taken back.
     *
     * @param quietFrom local time; what is not dangerous waits until {@code quietTo}
     * @param digestAt local time of the day's digest
     */
    @Schema(name = "NoticeSettingsChange")
    record Change(
            @NotNull @Pattern(regexp = LANGUAGES) String language,
            @NotNull @Pattern(regexp = TIME) String quietFrom,
            @NotNull @Pattern(regexp = TIME) String quietTo,
            @NotNull @Pattern(regexp = TIME) String digestAt,
            @Email @Text(max = 254) String email,
            @Text(max = 30) String phone,
            @Text(max = 64) String wechatOpenId,
            @NotNull @Size(max = 200) List<@NotNull @Valid Choice> choices) {}

    /**
     * @param kinds all that can be chosen, as {@code type} of notices
     * @param channels that this installation has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeSettings")
    record Settings(
            String language,
            String quietFrom,
            String quietTo,
            String digestAt,
            String email,
            String phone,
            String wechatOpenId,
            List<Choice> choices,
            Collection<String> kinds,
            List<Channel> channels) {}
}
