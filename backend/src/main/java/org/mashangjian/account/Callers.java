package org.mashangjian.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.mashangjian.web.Call;

/** Finds out, once a call and only when asked, who is calling. */
@RequestScoped
public class Callers {
    private static final String BEARER = "Bearer ";

    @Inject
    Call call;

    @Inject
    Sessions sessions;

    private Caller caller;

    /** The account whose live session the call carries as bearer token or cookie, else {@link Caller#NOBODY}. */
    public Caller current() {
        if (caller == null) {
            var token = token();
            caller = token == null ? Caller.NOBODY : sessions.caller(token).orElse(Caller.NOBODY);
        }
        return caller;
    }

    String token() {
        var authorization = call.header("Authorization");
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : call.cookie(SessionResource.COOKIE);
    }
}
