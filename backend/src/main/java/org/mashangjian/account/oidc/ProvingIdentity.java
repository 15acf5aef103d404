package org.mashangjian.account.oidc;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.invitation.Invitations;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Exchanges a code, once, and finds whose account the identity is; an invitation links it, an e-mail address never. */
@ApplicationScoped
class ProvingIdentity {
    @Inject
    OidcFlows flows;

    @Inject
    OidcProvider provider;

    @Inject
    AccountIdentities identities;

    @Inject
    Invitations invitations;

    @Inject
    Sessions sessions;

    @Inject
    AccountTrail trail;

    /** The flow as it stands once the code is exchanged; the same where that was done before. */
    OidcFlows.Flow prove(OidcApi.SignIn body) {
        var flow = flows.find(body.state(), body.flow()).orElseThrow(ProvingIdentity::expired);
        if (flow.accountId() != null) {
            return flow;
        }
        if (body.code() == null || !provider.isOurs(body.iss()) || !flows.claim(flow.id())) {
            throw expired();
        }
        var identity = provider.identity(body.code(), flows.nonce(body.state()), flows.verifier(body.state()))
                .orElseThrow(ProvingIdentity::expired);
        return QuarkusTransaction.requiringNew().call(() -> {
            var account = account(flow, identity.subject());
            flows.proven(flow.id(), account, identity.vouched());
            return new OidcFlows.Flow(flow.id(), flow.invitationHash(), account, identity.vouched());
        });
    }

    private UUID account(OidcFlows.Flow flow, String subject) {
        if (flow.invitationHash() != null) {
            link(flow.invitationHash(), subject);
        }
        return identities
                .use(subject)
                .flatMap(id -> Account.<Account>findByIdOptional(id))
                .filter(account -> !account.isDeactivated())
                .map(Account::id)
                .orElseThrow(() -> Refusal.of(ProblemType.unauthenticated, "identity_unknown"));
    }

    private void link(byte[] invitationHash, String subject) {
        Optional<Account> invited =
                invitations.holder(invitationHash).flatMap(id -> Account.<Account>findByIdOptional(id));
        var account = invited.filter(it -> !it.isDeactivated() && invitations.use(invitationHash))
                .orElseThrow(() -> Refusal.of(ProblemType.not_found, "no_invitation"));
        if (!identities.link(account.id(), subject)) {
            throw Refusal.of(ProblemType.conflict, "identity_taken");
        }
        sessions.endAll(account.id(), null);
        trail.noteOwn(account, "identity_linked");
    }

    private static Refusal expired() {
        return Refusal.of(ProblemType.unauthenticated, "oidc_expired");
    }
}
