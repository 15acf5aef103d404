package org.mashangjian.account.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mashangjian.account.Account;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.Tokens;
import org.mashangjian.account.password.ChangingPassword;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Uses a link up and puts the password in place, once however often it is tried at the same time. */
@ApplicationScoped
class AcceptingInvitation {
    @Inject
    Invitations invitations;

    @Inject
    ChangingPassword changing;

    @Inject
    Sessions sessions;

    void accept(Account account, String token, String password) {
        var hash = changing.hashed("password", password, account);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!invitations.use(Tokens.hash(token))) {
                throw Refusal.of(ProblemType.not_found, "no_invitation");
            }
            changing.choose(account.id(), hash);
            sessions.endAll(account.id(), null);
        });
    }
}
