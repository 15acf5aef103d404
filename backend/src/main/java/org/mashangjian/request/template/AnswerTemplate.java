package org.mashangjian.request.template;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mashangjian.account.Caller;
import org.mashangjian.account.Role;

/** Words to answer with. Whose they are never changes. */
@Entity
class AnswerTemplate extends PanacheEntityBase {
    @Id
    private UUID id;

    @Version
    private int version;

    private UUID committeeId;
    private UUID venueId;
    private UUID accountId;
    private String name;
    private String text;

    protected AnswerTemplate() {}

    /** @param venueId and {@code accountId}: whose it is; both null for the whole committee's */
    static AnswerTemplate write(UUID id, UUID committeeId, UUID venueId, UUID accountId) {
        var template = new AnswerTemplate();
        template.id = id;
        template.committeeId = committeeId;
        template.venueId = venueId;
        template.accountId = accountId;
        return template;
    }

    void say(String name, String text) {
        this.name = name;
        this.text = text;
    }

    boolean isKeptBy(Caller caller) {
        if (accountId != null) {
            return accountId.equals(caller.accountId());
        }
        return venueId == null ? caller.holdsFor(Role.office, committeeId) : caller.mayRunVenue(venueId, committeeId);
    }

    /** Who may not even see it hears that there is none. */
    boolean isSeenBy(Caller caller) {
        var isCommittees = accountId == null && venueId == null;
        return isKeptBy(caller)
                || isCommittees
                        && caller.grants().stream()
                                .anyMatch(grant -> grant.committeeId().equals(committeeId));
    }

    int version() {
        return version;
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }
}
