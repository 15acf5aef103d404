package org.mashangjian.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
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
        account.keptBy(committeeId);
        grant.persist();
        return grant;
    }

    /** Whether the account holds that very role already. */
    public static boolean isHeld(UUID accountId, Role role, UUID committeeId, UUID venueId, UUID unitId) {
        return AccountGrant.<AccountGrant>list("accountId = ?1 and role = ?2", accountId, role).stream()
                .anyMatch(held -> held.committeeId.equals(committeeId)
                        && Objects.equals(held.venueId, venueId)
                        && Objects.equals(held.unitId, unitId));
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID committeeId() {
        return committeeId;
    }

    public Role role() {
        return role;
    }

    /** Makes the account an officer of that unit. */
    public static AccountGrant giveForUnit(Account account, UUID committeeId, UUID unitId) {
        var grant = new AccountGrant();
        grant.id = Ids.next();
        grant.accountId = account.id();
        grant.role = Role.unit_officer;
        grant.committeeId = committeeId;
        grant.unitId = unitId;
        account.keptBy(committeeId);
        grant.persist();
        return grant;
    }
}
