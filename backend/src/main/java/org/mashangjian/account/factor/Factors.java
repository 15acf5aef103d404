package org.mashangjian.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.account.FactorRule;
import org.mashangjian.account.Session;
import org.mashangjian.database.Sql;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** What signing in asks about second factors. */
@ApplicationScoped
public class Factors {
    @Inject
    Totp totp;

    @Inject
    RecoveryCodes recovery;

    @Inject
    FactorRule rule;

    @Inject
    Sql sql;

    /**
     * Refuses with 401 where the account has a factor and the call does not show it.
     *
     * @param code of the authenticator app, or null
     * @param recoveryCode one of those written down, or null
     * @return whether one was shown; false for an account that has none
     */
    public boolean check(UUID accountId, String code, String recoveryCode) {
        if (!isEnrolled(accountId)) {
            return false;
        }
        if (code == null && recoveryCode == null) {
            throw Refusal.of(ProblemType.unauthenticated, "factor_needed");
        }
        if (!isShown(accountId, code, recoveryCode)) {
            throw Refusal.of(ProblemType.unauthenticated, "wrong_factor");
        }
        return true;
    }

    /** Whether either is right; uses it up. */
    boolean isShown(UUID accountId, String code, String recoveryCode) {
        return code != null && totp.show(accountId, code)
                || recoveryCode != null && recovery.use(accountId, recoveryCode);
    }

    /** What a session without a factor is for: enrolling one, where one is required. */
    public Session.Only onlyFor(UUID accountId) {
        return rule.isRequired() && !isEnrolled(accountId) ? Session.Only.factor : null;
    }

    /** Takes all factors away, for who lost them; in the transaction at hand. */
    public void reset(UUID accountId) {
        totp.remove(accountId);
        recovery.forget(accountId);
        sql.run("DELETE FROM account_passkey WHERE account_id = ?", accountId);
    }

    private boolean isEnrolled(UUID accountId) {
        return totp.isInUse(accountId)
                || sql.one("SELECT 1 FROM account_passkey WHERE account_id = ? LIMIT 1", row -> true, accountId)
                        .isPresent();
    }
}
