package org.mashangjian.account.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Role;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.administration.AccountAdministrationApi.Granted;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;

/** Gives and takes roles, in the transaction at hand. */
@ApplicationScoped
class Granting {
    private static final Set<Role> OF_A_VENUE = EnumSet.of(Role.clerk, Role.chief);
    /** The roles whose holders may stay signed in for days. */
    private static final Set<Role> KEEPING = EnumSet.of(Role.member, Role.unit_officer);

    @Inject
    Administrators administrators;

    @Inject
    Callers callers;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    @Inject
    Sql sql;

    /** Gives a role; nothing happens where it is held already. @param at the path of the role in the body */
    void give(Account account, Granted wanted, String at) {
        var committee = administrators.committee(at + "committeeId", wanted.committeeId());
        check(account, wanted, committee, at);
        if (AccountGrant.isHeld(account.id(), wanted.role(), committee, wanted.venueId(), wanted.unitId())) {
            return;
        }
        standsAlone(account.id(), wanted.role(), at);
        if (wanted.role() == Role.unit_officer) {
            AccountGrant.giveForUnit(account, committee, wanted.unitId());
        } else {
            AccountGrant.give(account, wanted.role(), committee, wanted.venueId());
        }
        if (!KEEPING.contains(wanted.role())) {
            sessions.endAll(account.id(), null);
        }
        trail.note(committee, account.id(), callers.current(), "role_granted." + wanted.role());
    }

    void take(AccountGrant grant) {
        trail.note(grant.committeeId(), grant.accountId(), callers.current(), "role_revoked." + grant.role());
        grant.delete();
    }

    private void check(Account account, Granted wanted, UUID committee, String at) {
        place(at + "venueId", wanted.venueId(), OF_A_VENUE.contains(wanted.role()));
        place(at + "unitId", wanted.unitId(), wanted.role() == Role.unit_officer);
        if (wanted.venueId() != null && isElsewhere("venue", wanted.venueId(), committee)) {
            throw Refusal.broken(at + "venueId", "unknown_venue");
        }
        if (wanted.unitId() != null && isElsewhere("unit", wanted.unitId(), committee)) {
            throw Refusal.broken(at + "unitId", "unknown_unit");
        }
        if (wanted.role() == Role.member && account.memberId() == null) {
            throw Refusal.broken(at + "role", "no_member");
        }
    }

    /** Who gives out roles holds no other, so that nobody opens requests to themselves. */
    private void standsAlone(UUID account, Role wanted, String at) {
        var others = wanted == Role.administrator ? "<> 'administrator'" : "= 'administrator'";
        var mixed = sql.one(
                "SELECT 1 FROM account_grant WHERE account_id = ? AND role " + others + " LIMIT 1",
                row -> true,
                account);
        if (mixed.isPresent()) {
            throw Refusal.broken(at + "role", "administrator_alone");
        }
    }

    private static void place(String field, UUID given, boolean needed) {
        if (needed != (given != null)) {
            throw Refusal.broken(field, needed ? "required" : "not_for_role");
        }
    }

    /** @param table a word of ours, never of a caller */
    private boolean isElsewhere(String table, UUID id, UUID committee) {
        return sql.one("SELECT 1 FROM " + table + " WHERE id = ? AND committee_id = ?", row -> true, id, committee)
                .isEmpty();
    }
}
