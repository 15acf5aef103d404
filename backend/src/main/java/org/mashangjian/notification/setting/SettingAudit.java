package org.mashangjian.notification.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.account.Caller;
import org.mashangjian.audit.AuditLog;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.event.Actor;

/** Writes down that somebody changed how they are told, in each committee they work for. */
@ApplicationScoped
class SettingAudit {
    @Inject
    AuditLog audit;

    @Inject
    DatabaseClock clock;

    void append(Caller caller, String action) {
        var kind = caller.memberId() == null ? Actor.Kind.staff : Actor.Kind.member;
        var by = new Actor(kind, caller.accountId(), caller.name());
        var id = caller.accountId().toString();
        caller.grants().stream()
                .map(Caller.Grant::committeeId)
                .distinct()
                .forEach(committee -> audit.append(committee, clock.now(), by, action, "account", id));
    }
}
