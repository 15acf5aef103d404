package org.mashangjian.notification.setting;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Access;
import org.mashangjian.account.AllowedTo;
import org.mashangjian.account.Callers;
import org.mashangjian.delivery.Channel;
import org.mashangjian.delivery.Deliveries;
import org.mashangjian.phone.Phones;
import org.mashangjian.web.Messages;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Version;
import org.mashangjian.web.Violation;

@Path("/api/v1/me/notice-settings")
@Tag(name = "Notices")
public class NoticeSettingResource {
    @Inject
    Callers callers;

    @Inject
    NoticeSettings settings;

    @Inject
    Deliveries deliveries;

    @Inject
    SettingAudit audit;

    @GET
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(operationId = "getNoticeSettings", summary = "How one is told outside the workbench")
    public RestResponse<NoticeSettingApi.Settings> get() {
        return answer(callers.current().accountId());
    }

    @PUT
    @AllowedTo({
        Access.clerk, Access.chief, Access.member, Access.office,
        Access.dispatcher, Access.leader, Access.unit_officer, Access.administrator
    })
    @Operation(
            operationId = "changeNoticeSettings",
            summary = "Say by which channels one wants to be told, and when not")
    @Transactional
    public RestResponse<NoticeSettingApi.Settings> change(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NoticeSettingApi.Change body) {
        var caller = callers.current();
        var seen = settings.of(caller.accountId())
                .map(NoticeSettings.Kept::version)
                .orElse(0);
        Version.match(ifMatch, seen);
        var phone = body.phone() == null ? null : Phones.e164("phone", body.phone());
        var kept = new NoticeSettings.Kept(
                seen,
                body.language(),
                body.quietFrom(),
                body.quietTo(),
                body.digestAt(),
                body.email(),
                phone,
                body.wechatOpenId());
        check(body.choices(), kept);
        settings.save(caller.accountId(), kept, body.choices());
        audit.append(caller, "account.notice_settings_changed");
        return answer(caller.accountId());
    }

    private static void check(List<NoticeSettingApi.Choice> choices, NoticeSettings.Kept kept) {
        var kinds = Messages.keys("notices");
        var before = new HashSet<>();
        var broken = new ArrayList<Violation>();
        for (var i = 0; i < choices.size(); i++) {
            var choice = choices.get(i);
            var field = "choices[" + i + "]";
            if (!kinds.contains(choice.kind())) {
                broken.add(new Violation(field + ".kind", "unknown_value", null));
            }
            if (!before.add(choice.kind() + " " + choice.channel())) {
                broken.add(new Violation(field, "chosen_twice", null));
            }
            if (choice.channel() != Channel.push && kept.address(choice.channel()) == null) {
                broken.add(new Violation(field + ".channel", "no_address", null));
            }
        }
        if (!broken.isEmpty()) {
            throw Refusal.broken(broken);
        }
    }

    private RestResponse<NoticeSettingApi.Settings> answer(UUID accountId) {
        var kept = settings.of(accountId).orElse(NoticeSettings.Kept.NONE);
        var shown = new NoticeSettingApi.Settings(
                kept.language(),
                kept.quietFrom(),
                kept.quietTo(),
                kept.digestAt(),
                kept.email(),
                kept.phone(),
                kept.wechat(),
                settings.choices(accountId),
                Messages.keys("notices"),
                Arrays.stream(Channel.values()).filter(deliveries::offers).toList());
        return RestResponse.ResponseBuilder.ok(shown)
                .header("ETag", Version.tag(kept.version()))
                .header("Cache-Control", "no-store")
                .build();
    }
}
