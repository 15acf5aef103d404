package org.mashangjian.account.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountGrant;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.Role;
import org.mashangjian.account.invitation.Invitations;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;

/** Makes a committee's administrator from the machine itself: the first one, and one in place of all who are locked out. */
@ApplicationScoped
public class InvitingAdministrator {
    @Inject
    Invitations invitations;

    @Inject
    AccountTrail trail;

    @Inject
    Sql sql;

    /** A link to choose a password by, for an account that is made where there is none; empty where it is no administrator's. */
    @Transactional
    public Optional<Invitations.Link> invite(String committeeCode, String username, String name) {
        var committee = sql.one("SELECT id FROM committee WHERE code = ?", row -> row.uuid(1), committeeCode);
        return committee.flatMap(id -> account(id, username, name).map(account -> {
            trail.noteSystem(id, account.id(), "invited");
            return invitations.makeNew(account.id());
        }));
    }

    private static Optional<Account> account(UUID committee, String username, String name) {
        var known = Account.<Account>find("username", username).firstResultOptional();
        if (known.isPresent()) {
            return known.filter(it -> AccountGrant.isHeld(it.id(), Role.administrator, committee, null, null));
        }
        var account = Account.invite(Ids.next(), username, name, null, committee);
        AccountGrant.give(account, Role.administrator, committee, null);
        Account.flush();
        return Optional.of(account);
    }
}
