package org.mashangjian.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.mashangjian.database.Ids;

/** A role given to an account. */
@Entity
public class AccountGrant extends PanacheEntityBase {
    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID committeeId;
    private UUID venueId;
    private UUID unitId;

    protected AccountGrant() {}

    /** @param venueId the one venue it is for, or null for the whole committee */
    public static AccountGrant give(Account account, Role role, UUID committeeId, UUID venueId) {
        var grant = new AccountGrant();
        grant.id = Ids.next();
        grant.accountId = account.id();
        grant.role = role;
        grant.committeeId = committeeId;
        grant.venueId = venueId;
        grant.persist();
        return grant;
    }

    /** Makes the account an officer of that unit. */
    public static AccountGrant giveForUnit(Account account, UUID committeeId, UUID unitId) {
        var grant = new AccountGrant();
        grant.id = Ids.next();
        grant.accountId = account.id();
        grant.role = Role.unit_officer;
        grant.committeeId = committeeId;
        grant.unitId = unitId;
        grant.persist();
        return grant;
    }
}
