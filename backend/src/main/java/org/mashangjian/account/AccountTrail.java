package org.mashangjian.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.mashangjian.database.DatabaseClock;
import org.mashangjian.database.Sql;
import org.mashangjian.event.Actor;

/** Writes down, in the transaction at hand, what is done to an account: where it is kept and wherever it holds a role. */
@ApplicationScoped
public class AccountTrail {
    private static final String KIND = "account";
    private static final String CONCERNED = """
            SELECT committee_id FROM account WHERE id = ? AND committee_id IS NOT NULL
            UNION SELECT committee_id FROM account_grant WHERE account_id = ?
            """;

    @Inject
    Sql sql;

    @Inject
    DatabaseClock clock;

    @Inject
    AccountAudit audit;

    /** @param action in the past tense, such as {@code deactivated} */
    public void note(UUID accountId, Caller by, String action) {
        sql.list(CONCERNED, row -> row.uuid(1), accountId, accountId)
                .forEach(committee -> note(committee, accountId, by, action));
    }

    /** What concerns one committee alone. */
    public void note(UUID committeeId, UUID accountId, Caller by, String action) {
        var actor = new Actor(Actor.Kind.staff, by.accountId(), by.name());
        audit.append(committeeId, clock.now(), actor, KIND + "." + action, KIND, accountId.toString());
    }

    /** What was done on the machine itself. */
    public void noteSystem(UUID committeeId, UUID accountId, String action) {
        audit.append(committeeId, clock.now(), Actor.SYSTEM, KIND + "." + action, KIND, accountId.toString());
    }

    /** What somebody did to their own account. */
    public void noteOwn(Account account, String action) {
        note(account.id(), new Caller(account.id(), account.username(), account.name(), null, null), action);
    }
}
