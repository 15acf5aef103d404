package org.mashangjian.notification.setting;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mashangjian.delivery.Channel;

/** The settings of an account, saved anew with each choice. */
public final class NoticeSettingFixture {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final UUID accountId;
    private final List<NoticeSettingApi.Choice> choices = new ArrayList<>();
    private String mail;
    private String quietFrom = "21:00";
    private String quietTo = "08:00";
    private int version;

    private NoticeSettingFixture(UUID accountId) {
        this.accountId = accountId;
    }

    public static NoticeSettingFixture of(UUID accountId) {
        return new NoticeSettingFixture(accountId);
    }

    public NoticeSettingFixture mail(String address) {
        mail = address;
        return this;
    }

    public NoticeSettingFixture quiet(String from, String to) {
        quietFrom = from;
        quietTo = to;
        return this;
    }

    /** Whatever the clock of the machine says. */
    public NoticeSettingFixture quietNow() {
        var now = LocalTime.now(ZONE).withSecond(0).withNano(0);
        return quiet(now.minusHours(1).toString(), now.plusHours(1).toString());
    }

    public NoticeSettingFixture atOnce(String kind, Channel channel) {
        return choose(new NoticeSettingApi.Choice(kind, channel, false));
    }

    public NoticeSettingFixture daily(String kind, Channel channel) {
        return choose(new NoticeSettingApi.Choice(kind, channel, true));
    }

    private NoticeSettingFixture choose(NoticeSettingApi.Choice choice) {
        choices.add(choice);
        var kept = new NoticeSettings.Kept(version++, "zh-CN", quietFrom, quietTo, "08:30", mail, null, null);
        var settings = Arc.container().instance(NoticeSettings.class).get();
        QuarkusTransaction.requiringNew().run(() -> settings.save(accountId, kept, choices));
        return this;
    }
}
