package org.mashangjian.account.password;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.Passwords;
import org.mashangjian.account.Session;
import org.mashangjian.account.session.SigningIn;
import org.mashangjian.web.Refusal;

/** Puts a new password in place; hashing, which takes its time, is done before the transaction begins. */
@ApplicationScoped
public class ChangingPassword {
    @Inject
    Passwords passwords;

    @Inject
    PasswordRule rule;

    @Inject
    SigningIn signingIn;

    @Inject
    AccountTrail trail;

    RestResponse<AccountApi.Begun> change(Session session, String current, String wanted) {
        var account = Account.<Account>findById(session.caller().accountId());
        if (!passwords.matches(current, account.passwordHash())) {
            throw Refusal.broken("currentPassword", "wrong_password");
        }
        if (current.equals(wanted)) {
            throw Refusal.broken("newPassword", "password_same");
        }
        var hash = hashed("newPassword", wanted, account);
        return QuarkusTransaction.requiringNew().call(() -> {
            choose(account.id(), hash);
            return signingIn.renew(session);
        });
    }

    /** The hash of a password that passes the rule; 422 naming the field where it does not. */
    public String hashed(String field, String wanted, Account account) {
        rule.check(field, wanted, List.of(account.username(), account.name()));
        return passwords.hash(wanted);
    }

    /** Puts the hash in place and writes it down, in the transaction at hand. */
    public void choose(UUID accountId, String hash) {
        var account = Account.<Account>findById(accountId);
        account.choosePassword(hash);
        trail.noteOwn(account, "password_changed");
    }
}
