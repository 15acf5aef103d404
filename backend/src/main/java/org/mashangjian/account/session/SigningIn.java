package org.mashangjian.account.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.mashangjian.account.Account;
import org.mashangjian.account.AccountApi;
import org.mashangjian.account.AccountTrail;
import org.mashangjian.account.AllowedOperations;
import org.mashangjian.account.Callers;
import org.mashangjian.account.Session;
import org.mashangjian.account.SessionTerms;
import org.mashangjian.account.Sessions;
import org.mashangjian.account.factor.Factors;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;

/** Where all ways to prove who one is end: a new session, in place of the one the call may have carried. */
@ApplicationScoped
public class SigningIn {
    /** Whoever handles other people's requests at a desk keeps no session for days. */
    private static final String MAY_KEEP = """
            SELECT coalesce(bool_and(role IN ('member', 'unit_officer')), false) FROM account_grant WHERE account_id = ?
            """;

    @Inject
    AllowedOperations operations;

    @Inject
    Sessions sessions;

    @Inject
    Callers callers;

    @Inject
    Factors factors;

    @Inject
    AccountTrail trail;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    /**
     * @param device what its holder calls the device, or null
     * @param keep whether it should last 30 days, which is for members and unit officers alone
     * @param factor whether a second factor was shown
     */
    @Transactional
    public RestResponse<AccountApi.Begun> begin(Account account, String device, boolean keep, boolean factor) {
        var kept = keep && sql.one(MAY_KEEP, row -> row.flag(1), account.id()).orElseThrow();
        return begin(
                account, new SessionTerms(device, kept, onlyFor(account.id(), account.isPasswordExpired()), factor));
    }

    /**
     * After an identity provider said who it is: never kept for days, and no password of ours is asked about.
     *
     * @param vouched whether the provider says that two factors were shown, so that none of ours is needed
     * @param factor whether a second factor was shown, there or here
     */
    @Transactional
    public RestResponse<AccountApi.Begun> beginVouched(
            Account account, String device, boolean vouched, boolean factor) {
        trail.noteOwn(account, "identity_signed_in");
        return begin(account, new SessionTerms(device, false, vouched ? null : onlyFor(account.id(), false), factor));
    }

    private RestResponse<AccountApi.Begun> begin(Account account, SessionTerms terms) {
        callers.session().ifPresent(old -> sessions.end(old.caller().accountId(), old.id()));
        return answer(sessions.begin(account.id(), terms, clock.now()), RestResponse.Status.CREATED);
    }

    /** Ends all sessions of the account, the caller's own too, which a new one like it replaces. */
    @Transactional
    public RestResponse<AccountApi.Begun> renew(Session old) {
        var account = old.caller().accountId();
        var device = device(account, old.id());
        sessions.endAll(account, null);
        var terms = new SessionTerms(device, old.kept(), onlyFor(account, false), old.factorAt() != null);
        return answer(sessions.begin(account, terms, clock.now()), RestResponse.Status.OK);
    }

    private Session.Only onlyFor(UUID account, boolean passwordExpired) {
        return passwordExpired ? Session.Only.password : factors.onlyFor(account);
    }

    private RestResponse<AccountApi.Begun> answer(Sessions.Begun begun, RestResponse.Status status) {
        var me = AccountApi.Me.of(sessions.find(begun.token()).orElseThrow(), operations);
        var age = Duration.between(clock.now(), begun.expiresAt());
        return RestResponse.ResponseBuilder.create(status, new AccountApi.Begun(begun.token(), begun.expiresAt(), me))
                .cookie(cookie(begun.token(), age))
                .build();
    }

    private String device(UUID account, UUID session) {
        return sql.one(
                        "SELECT device FROM account_session WHERE account_id = ? AND id = ?",
                        row -> row.string(1),
                        account,
                        session)
                .orElse(null);
    }

    static NewCookie cookie(String token, Duration age) {
        return new NewCookie.Builder(Callers.COOKIE)
                .value(token)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge((int) age.toSeconds())
                .build();
    }
}
