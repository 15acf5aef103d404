package org.mashangjian.account.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.mashangjian.web.OneAtATime;
import org.mashangjian.web.Refusal;

/**
 * A password has 15 characters or more and is none that is tried first: not in the lists of common passwords, names and
 * words of zxcvbn, nor a run, a repetition, a keyboard row or the holder's own name stretched to that length.
 */
@ApplicationScoped
public class PasswordRule {
    static final int SHORTEST = 15;
    /** zxcvbn's highest: more than 10¹⁰ guesses. */
    private static final int LEAST_SCORE = 4;
    /** Longer text takes it long and is strong enough already. */
    private static final int MEASURED = 64;

    private static final int MOST_WAITING = 4;
    /** What the lists of zxcvbn take. */
    private static final int MEBIBYTES = 16;

    private static final List<String> OURS =
            List.of("mashang-demo-2026", "mashangjian", "mashang", "zhengxie", "weiyuan");

    private final OneAtATime turn = new OneAtATime(MOST_WAITING, Duration.ofSeconds(3), MEBIBYTES);

    /**
     * Refuses with 422 what is too weak.
     *
     * @param about what others know of the holder, such as user name and name
     */
    public void check(String field, String password, List<String> about) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw Refusal.broken(field, "password_too_short");
        }
        var known = new ArrayList<>(OURS);
        known.addAll(about);
        // the lists are large, so they are read for the one check and given back
        int score = turn.run(() -> new Zxcvbn()
                .measure(password.substring(0, Math.min(MEASURED, password.length())), known)
                .getScore());
        if (score < LEAST_SCORE) {
            throw Refusal.broken(field, "password_common");
        }
    }
}
