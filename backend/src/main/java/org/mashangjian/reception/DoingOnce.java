package org.mashangjian.reception;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.mashangjian.account.Callers;
import org.mashangjian.web.Call;
import org.mashangjian.web.Replays;
import org.mashangjian.web.Version;

/** Does a step once for the Idempotency-Key of the call at hand; the same call again changes nothing. */
@RequestScoped
public class DoingOnce {
    @Inject
    Replays replays;

    @Inject
    Callers callers;

    @Inject
    Call call;

    /**
     * In the caller's transaction.
     *
     * @param step the operation
     * @param version of what it is done to as it is now, for callers who say in If-Match which one they saw
     */
    public void once(String step, UUID id, Object body, IntSupplier version, Runnable doing) {
        var caller = callers.current();
        var who = caller.isStaff() ? caller.accountId().toString() : call.header("Mashang-Receipt");
        if (replays.begin(step + "/" + id + "/" + who, body, id).isEmpty()) {
            mustMatch(version);
            doing.run();
        }
    }

    /** Honours If-Match: the version that the caller saw, or 412. */
    public void mustMatch(IntSupplier version) {
        var seen = call.header("If-Match");
        if (seen != null) {
            Version.match(seen, version.getAsInt());
        }
    }
}
