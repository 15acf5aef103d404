package org.mashangjian.account;

import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.util.Optional;

/** Who knows the apps; the feature that keeps them, which itself asks this one who calls, provides it. */
public interface Apps {
    /** How keys and tokens of apps begin, unlike those of sessions. */
    String KEY_PREFIX = "msk_";

    String TOKEN_PREFIX = "mst_";

    static boolean isOfApp(String token) {
        return token.startsWith(KEY_PREFIX) || token.startsWith(TOKEN_PREFIX);
    }

    /** The app of a live key or token. */
    Optional<AppCaller> find(String token);

    /** Counts the call; 429 where there were too many. */
    void count(AppCaller app, Method operation);

    /** Counts the call and refuses it where it is not this app's to make. */
    void admit(AppCaller app, Method operation, UriInfo uri);
}
