package org.mashangjian.account.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.Callers;
import org.mashangjian.account.invitation.Invitations;
import org.mashangjian.database.Ids;
import org.mashangjian.database.Sql;
import org.mashangjian.web.Refusal;
import org.mashangjian.web.Replays;

/** Makes an account with its roles and the link by which its holder chooses a password. */
@ApplicationScoped
class InvitingAccount {
    @Inject
    Administrators administrators;

    @Inject
    Granting granting;

    @Inject
    Invitations invitations;

    @Inject
    Callers callers;

    @Inject
    AccountTrail trail;

    @Inject
    Replays replays;

    @Inject
    Sql sql;

    @Transactional
    AccountAdministrationApi.Invited invite(AccountAdministrationApi.New body) {
        var committee = administrators.committee("committeeId", body.committeeId());
        var id = Ids.next();
        var before = replays.begin("inviteAccount/" + callers.current().accountId(), body, id);
        if (before.isEmpty()) {
            open(id, committee, body);
        }
        return linked(before.orElse(id));
    }

    /** A new link, for who lost the first or forgot their password. */
    @Transactional
    AccountAdministrationApi.Invited again(UUID id) {
        trail.note(administrators.kept(id).id(), callers.current(), "invited");
        return linked(id);
    }

    private void open(UUID id, UUID committee, AccountAdministrationApi.New body) {
        if (Account.count("username", body.username()) > 0) {
            throw Refusal.broken("username", "username_taken");
        }
        if (body.memberId() != null) {
            member(body.memberId());
        }
        var account = Account.invite(id, body.username(), body.name(), body.memberId(), committee);
        flush();
        for (var i = 0; i < body.roles().size(); i++) {
            granting.give(account, body.roles().get(i), "roles[" + i + "].");
            Account.flush();
        }
        trail.note(committee, id, callers.current(), "invited");
    }

    /** Somebody may have taken the name since it was looked for. */
    private static void flush() {
        try {
            Account.flush();
        } catch (ConstraintViolationException taken) {
            throw Refusal.broken("username", "username_taken");
        }
    }

    private void member(UUID member) {
        var known = sql.one("SELECT committee_id FROM member WHERE id = ? AND active", row -> row.uuid(1), member);
        if (known.filter(administrators.committees()::contains).isEmpty()) {
            throw Refusal.broken("memberId", "unknown_member");
        }
        if (Account.count("memberId", member) > 0) {
            throw Refusal.broken("memberId", "member_has_account");
        }
    }

    private AccountAdministrationApi.Invited linked(UUID id) {
        var link = invitations.make(id);
        return new AccountAdministrationApi.Invited(administrators.shown(id), link.url(), link.expiresAt());
    }
}
