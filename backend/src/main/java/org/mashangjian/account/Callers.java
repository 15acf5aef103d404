package org.mashangjian.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Optional;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.web.Call;
import org.mashangjian.web.ProblemType;
import org.mashangjian.web.Refusal;

/** Finds out, once a call and only when asked, who is calling. */
@RequestScoped
public class Callers {
    /** The cookie that carries the session's token for browsers. */
    public static final String COOKIE = "__Host-mashang-session";

    private static final Duration FACTOR_HOLDS = Duration.ofMinutes(15);
    private static final String BEARER = "Bearer ";

    @Inject
    Call call;

    @Inject
    Sessions sessions;

    @Inject
    FactorRule rule;

    @Inject
    DatabaseClock clock;

    @Inject
    Apps apps;

    private Optional<Session> session;
    private Optional<AppCaller> app;

    /** The account whose live session the call carries as bearer token or cookie, else {@link Caller#NOBODY}. */
    public Caller current() {
        return session().map(Session::caller).orElse(Caller.NOBODY);
    }

    /** The live session the call carries. */
    public Optional<Session> session() {
        if (session == null) {
            var token = token();
            session = token == null || Apps.isOfApp(token) ? Optional.empty() : sessions.find(token);
        }
        return session;
    }

    /** The app whose key or token the call carries; 401 where that is not good any more. */
    public Optional<AppCaller> app() {
        if (app == null) {
            var token = token();
            app = token != null && Apps.isOfApp(token)
                    ? Optional.of(
                            apps.find(token).orElseThrow(() -> Refusal.of(ProblemType.unauthenticated, "app_unknown")))
                    : Optional.empty();
        }
        return app;
    }

    /**
     * The app of a key that another standard has the call carry elsewhere than in its header, for the rest of the call; it is
     * counted as every other. 403 where the key is not good.
     */
    public AppCaller bring(String key, Method operation) {
        var found = Apps.isOfApp(key) ? apps.find(key) : Optional.<AppCaller>empty();
        app = Optional.of(found.orElseThrow(() -> Refusal.of(ProblemType.forbidden, "app_unknown")));
        apps.count(app.get(), operation);
        return app.get();
    }

    /**
     * Refuses with 403 what is sensitive, such as a reveal or an export, in a session kept on a device whose holder showed
     * no second factor in the last quarter of an hour.
     */
    public void requireFactor() {
        var stale = session()
                .filter(Session::kept)
                .filter(it -> it.factorAt() == null
                        || it.factorAt().isBefore(clock.now().minus(FACTOR_HOLDS)));
        if (rule.isRequired() && stale.isPresent()) {
            throw Refusal.of(ProblemType.forbidden, "factor_again");
        }
    }

    private String token() {
        var authorization = call.header("Authorization");
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : call.cookie(COOKIE);
    }
}
